package io.luxuan.programme;

import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.Drawings;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes the programme files in when the platform starts, and refuses to start when one was edited after its use. */
@Component
class ProgrammeStore {
    private static final String FILES = "classpath*:programmes/*.yml";

    private final ProgrammeMapper mapper;
    private final Drawings drawings;
    private final MovableClock clock;

    ProgrammeStore(ProgrammeMapper mapper, Drawings drawings, MovableClock clock) {
        this.mapper = mapper;
        this.drawings = drawings;
        this.clock = clock;
    }

    @PostConstruct
    void storeFiles() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            store(new ProgrammeText(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /** @throws ProgrammeFault when the file is wrong, or its version is stored with another text */
    void store(ProgrammeText source) {
        Programme programme = ProgrammeReader.read(source, drawings);
        String sha256 = source.sha256();
        if (mapper.sha256(programme.id(), programme.version()).isEmpty()) {
            insert(programme, source);
        }
        String stored = mapper.sha256(programme.id(), programme.version()).orElseThrow();
        if (!stored.equals(sha256)) {
            throw new ProgrammeFault(source.file(), List.of("version " + programme.version() + " of " + programme.id()
                    + " was stored with another text, which rounds may have pinned: give the changed text a new version"));
        }
    }

    private void insert(Programme programme, ProgrammeText source) {
        try {
            mapper.insert(programme.id(), programme.version(), source.sha256(), source.text(), clock.now());
        } catch (DuplicateKeyException e) {
            // Another node that starts at the same moment was first: the comparison that follows decides.
        }
    }
}
