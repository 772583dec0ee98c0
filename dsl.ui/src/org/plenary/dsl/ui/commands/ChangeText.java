package org.plenary.dsl.ui.commands;

import com.google.gson.JsonPrimitive;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.edits.ServerCommand;

/** Has the server change the text by one of its commands, which is named in {@code plugin.xml}, with its arguments. */
public final class ChangeText extends AbstractHandler implements IExecutableExtension {

    private ServerCommand command;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        String[] words = String.valueOf(data).split(" ");
        command = new ServerCommand(words[0], Stream.of(words).skip(1).map(JsonPrimitive::new).toList());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).filter(ActiveText::mayChange).ifPresent(this::change);
        return null;
    }

    private void change(ActiveText text) {
        command.change(text.document(), changed -> {
            if (!changed) {
                StatusLine.say(text.editor(), Words.of("change.nothing"));
            }
        });
    }
}
