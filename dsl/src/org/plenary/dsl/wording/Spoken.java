package org.plenary.dsl.wording;

/** What has a sentence to say to the drafter: an exception, whose message is the same sentence in English. */
public interface Spoken {

    /** What is wrong and what to do. */
    Sentence sentence();
}
