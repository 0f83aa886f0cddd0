package io.luxuan.shared.verify;

import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reading of a file that may hold anything. */
public final class Bound {
    private Bound() {}

    /** A file that is none of its kind. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Difference difference;

        public Unreadable(Difference difference) {
            super(difference.code());
            this.difference = difference;
        }

        public Difference difference() {
            return difference;
        }
    }

    /** @throws Unreadable with the place of the first member that is unknown or of another kind */
    public static <T> T read(Supplier<T> binding) {
        try {
            return binding.get();
        } catch (StreamReadException noJson) {
            throw new Unreadable(ShapeFault.NO_JSON.at("", "text that is no JSON", "one JSON object"));
        } catch (JacksonException other) {
            throw new Unreadable(fault(other).at(pointer(other.getPath()), "another", "the form that is described"));
        }
    }

    private static ShapeFault fault(JacksonException other) {
        return other instanceof UnrecognizedPropertyException ? ShapeFault.UNKNOWN
                : other instanceof InvalidNullException ? ShapeFault.MISSING : ShapeFault.KIND;
    }

    private static String pointer(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (Reference one : path) {
            pointer.append('/').append(one.getPropertyName() == null
                    ? Integer.toString(one.getIndex()) : one.getPropertyName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
