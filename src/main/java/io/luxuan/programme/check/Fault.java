package io.luxuan.programme.check;

import java.util.List;

/**
 * One thing that is wrong with a programme file.
 *
 * @param place     such as {@code form.sections.2.title}, items counted from 0; empty for the whole file
 * @param line      counted from 1
 * @param code      message key {@code programme.fault.<code>}
 * @param arguments of the message; the first one is the place in the file, such as {@code form.sections[2].title}
 */
public record Fault(String place, int line, String code, List<String> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    public String messageKey() {
        return "programme.fault." + code;
    }
}
