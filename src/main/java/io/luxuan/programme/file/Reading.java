package io.luxuan.programme.file;

import io.luxuan.programme.Programme;
import io.luxuan.programme.check.Fault;
import io.luxuan.programme.check.Faults;
import io.luxuan.programme.check.Lines;
import java.util.Objects;

/**
 * A file as far as it could be read.
 *
 * @param programme null when the file does not have the shape of a programme
 * @param faults    found so far
 */
record Reading(ProgrammeText source, Programme programme, Faults faults) {
    static Reading broken(ProgrammeText source, Fault fault) {
        Faults faults = new Faults(Lines.UNKNOWN);
        faults.add(fault);
        return new Reading(source, null, faults);
    }

    /** For a text that was stored by an earlier release. */
    Reading upgraded() {
        return programme == null ? this : new Reading(source, FormerProgrammes.upgraded(programme), faults);
    }

    boolean isRight() {
        return faults.list().isEmpty();
    }

    boolean isVersionOf(Reading other) {
        return programme != null && other.programme != null && Objects.equals(programme.id(), other.programme.id())
                && programme.version() == other.programme.version();
    }

    FaultyFile faulty() {
        return new FaultyFile(source.file(), faults.list());
    }
}
