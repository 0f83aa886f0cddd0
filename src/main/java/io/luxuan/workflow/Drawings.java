package io.luxuan.workflow;

import java.util.Optional;
import java.util.Set;

/** The drawings of rounds as they lie in {@code bpmn/rounds}: readable without an engine. */
public interface Drawings {
    /** Empty when no drawing of a round has this key. */
    Optional<Drawing> of(String processKey);

    /** Keys of the processes whose subject is an application. */
    Set<String> ofApplications();

    /** Keys of all drawings of rounds. */
    Set<String> processes();
}
