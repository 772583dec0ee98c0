package org.plenary.dsl.header;

/** To whom a document goes: adopted texts to all, most drafts to the members of the organ. */
public enum Distribution {
    GENERAL, LIMITED
}
