package io.luxuan.round;

import java.util.List;

/** The ending of a round as it was typed. @param projects ids of those that stop with it */
record EndingForm(String outcome, String reason, List<String> projects) {
    static final EndingForm EMPTY = new EndingForm("", "", List.of());

    EndingForm {
        projects = projects == null ? List.of() : List.copyOf(projects);
    }
}
