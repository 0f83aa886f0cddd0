package io.luxuan.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON on standard output. Members stay in the order in which they were named. */
public final class Figure {
    private static final PrintStream TERMINAL = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Figure() {}

    /** @param bench name of the command, such as {@code stampede} */
    public static Figure of(String bench, String figure) {
        return new Figure().with("bench", bench).with("figure", figure);
    }

    public Figure with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public Figure withAll(Map<String, ?> more) {
        members.putAll(more);
        return this;
    }

    /** At once and whole, whichever thread prints; also when standard output was turned away from the log meanwhile. */
    public void print() {
        synchronized (TERMINAL) {
            TERMINAL.println(this);
            TERMINAL.flush();
        }
    }

    @Override
    public String toString() {
        return JsonMapper.shared().writeValueAsString(members);
    }
}
