package org.plenary.dsl.ui.outline;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.plenary.dsl.ui.Icons;

/** Number and first words, how many words, and a badge where something is wrong. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Map<Look, Image> made = new HashMap<>();
    private final ProblemBadges badges;

    private record Look(SymbolKind kind, int severity) {
    }

    OutlineLabels(ProblemBadges badges) {
        this.badges = badges;
    }

    @Override
    public StyledString getStyledText(Object element) {
        OutlineNode node = (OutlineNode) element;
        StyledString text = new StyledString(node.label());
        if (!node.detail().isEmpty()) {
            text.append("  " + node.detail(), StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        OutlineNode node = (OutlineNode) element;
        int severity = badges.worst(node.whole());
        return made.computeIfAbsent(new Look(node.kind(), severity), look -> images.create(picture(look)));
    }

    private ImageDescriptor picture(Look look) {
        ImageDescriptor icon = Icons.of(look.kind());
        ImageDescriptor badge = badge(look.severity());
        return badge == null ? icon : badged(icon, badge);
    }

    private ImageDescriptor badged(ImageDescriptor icon, ImageDescriptor badge) {
        return new DecorationOverlayIcon(images.create(icon), badge, IDecoration.BOTTOM_LEFT);
    }

    private static ImageDescriptor badge(int severity) {
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        return switch (severity) {
            case IMarker.SEVERITY_ERROR -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
            case IMarker.SEVERITY_WARNING -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
            default -> null;
        };
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
