package io.luxuan.programme.file;

import io.luxuan.programme.Programme;
import io.luxuan.programme.VersionsInUse;
import io.luxuan.shared.MovableClock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the text of each version. One that a round has pinned never changes. */
@Component
class ProgrammeStore {
    private final ProgrammeMapper mapper;
    private final VersionsInUse uses;
    private final MovableClock clock;

    ProgrammeStore(ProgrammeMapper mapper, VersionsInUse uses, MovableClock clock) {
        this.mapper = mapper;
        this.uses = uses;
        this.clock = clock;
    }

    /** @return code of the fault that keeps the catalogue from having this text; empty when it has it */
    @Transactional
    Optional<String> store(Programme programme, ProgrammeText source) {
        if (mapper.sha256(programme.id(), programme.version()).isEmpty()) {
            insert(programme, source);
        }
        String stored = mapper.lock(programme.id(), programme.version());
        if (stored.equals(source.sha256())) {
            return Optional.empty();
        }
        if (mapper.publisher(programme.id(), programme.version()) != null) {
            return Optional.of("version-published");
        }
        boolean replaced = !uses.isUsed(programme.id(), programme.version())
                && mapper.replace(programme.id(), programme.version(), stored, source.sha256(), source.text(), clock.now()) == 1;
        return replaced ? Optional.empty() : Optional.of("version-used");
    }

    /** Held to the end of the transaction that opens a round, so that what it pins is not replaced meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(String id, int version) {
        mapper.lock(id, version);
    }

    private void insert(Programme programme, ProgrammeText source) {
        try {
            mapper.insert(programme.id(), programme.version(), source.sha256(), source.text(), clock.now(), null);
        } catch (DuplicateKeyException e) {
            // Another node that starts at the same moment was first: the comparison that follows decides.
        }
    }
}
