package io.luxuan.programme.file;

import io.luxuan.programme.Programme;
import io.luxuan.programme.check.ProgrammeCheck;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.workflow.Drawings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The versions of all programmes for those who write the next one. */
@Component
public class StoredVersions {
    private final ProgrammeMapper mapper;
    private final Drawings drawings;
    private final MovableClock clock;

    StoredVersions(ProgrammeMapper mapper, Drawings drawings, MovableClock clock) {
        this.mapper = mapper;
        this.drawings = drawings;
        this.clock = clock;
    }

    /** @param retiredOn null while rounds may open with it */
    public record Version(String programme, int version, String retiredOn) {}

    /** By programme, the newest version last. */
    public List<Version> all() {
        return mapper.all().stream().map(key -> new Version(key.programmeId(), key.versionNo(), key.retiredOn())).toList();
    }

    public String text(String programme, int version) {
        return mapper.text(programme, version).orElseThrow(() -> new NotFound("programme", programme + " version " + version));
    }

    /** 0 where there is none yet. */
    public int newest(String programme) {
        return mapper.newest(programme);
    }

    /** As a text that shall become a new version: it must have a number above those that there are. */
    public Judged asNext(String text) {
        Reading reading = ProgrammeReader.read(new ProgrammeText("", text));
        Programme programme = reading.programme();
        if (programme != null) {
            Set<String> ids = new HashSet<>(mapper.ids());
            Optional.ofNullable(programme.id()).ifPresent(ids::add);
            new ProgrammeCheck(programme, reading.faults()).check(drawings, ids);
            FormerPapers.refuse(programme, reading.faults());
            int newest = programme.id() == null ? 0 : mapper.newest(programme.id());
            if (programme.version() <= newest) {
                reading.faults().add("version", "version-taken", newest + 1);
            }
        }
        return new Judged(programme, reading.faults().list());
    }

    /** @return false where somebody else was first with this version */
    public boolean publish(Programme programme, String text, String by) {
        ProgrammeText source = new ProgrammeText("", text);
        try {
            mapper.insert(programme.id(), programme.version(), source.sha256(), source.text(), clock.now(), by);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** @return false where it has been retired already */
    public boolean retire(String programme, int version, String day) {
        return mapper.retire(programme, version, day) == 1;
    }
}
