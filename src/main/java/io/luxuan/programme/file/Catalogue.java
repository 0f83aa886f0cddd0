package io.luxuan.programme.file;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.check.ProgrammeCheck;
import io.luxuan.programme.file.ProgrammeMapper.VersionKey;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Drawings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.DependsOn;

/** Texts are read once: a version's text is known by its hash, and one that a round pinned does not change. */
@UseCase
@ForEveryone
@DependsOn("programmeFiles")
class Catalogue implements Programmes {
    private record Id(String programme, int version) {}

    private final ProgrammeMapper mapper;
    private final ProgrammeStore store;
    private final Drawings drawings;
    private final Map<Id, Programme> pinned = new ConcurrentHashMap<>();
    private final Map<VersionKey, Optional<Programme>> usable = new ConcurrentHashMap<>();

    Catalogue(ProgrammeMapper mapper, ProgrammeStore store, Drawings drawings) {
        this.mapper = mapper;
        this.store = store;
        this.drawings = drawings;
    }

    @Override
    public List<Programme> current() {
        List<VersionKey> all = mapper.all();
        Set<String> ids = all.stream().map(VersionKey::programmeId).collect(Collectors.toSet());
        Map<String, Programme> newest = new TreeMap<>(ProgrammeNumbers.AS_READ);
        all.forEach(key -> usable.computeIfAbsent(key, one -> checked(one, ids))
                .ifPresent(programme -> newest.put(programme.id(), programme)));
        return List.copyOf(newest.values());
    }

    @Override
    public Programme pinned(String id, int version) {
        return pinned.computeIfAbsent(new Id(id, version), key -> text(id, version).programme());
    }

    @Override
    public String sha256(String id, int version) {
        return mapper.sha256(id, version).orElseThrow(() -> new NotFound("programme", id + " version " + version));
    }

    @Override
    public void hold(String id, int version) {
        store.hold(id, version);
    }

    /** Another release that runs beside this one may have stored what this one cannot run. */
    private Optional<Programme> checked(VersionKey key, Set<String> ids) {
        Reading reading = text(key.programmeId(), key.versionNo());
        if (reading.programme() != null) {
            new ProgrammeCheck(reading.programme(), reading.faults()).check(drawings, ids);
        }
        return reading.isRight() ? Optional.of(inForce(reading.programme(), key.retiredOn())) : Optional.empty();
    }

    private static Programme inForce(Programme programme, String retiredOn) {
        return retiredOn == null ? programme : programme.retiredFrom(retiredOn);
    }

    private Reading text(String id, int version) {
        String name = id + " version " + version;
        return mapper.text(id, version).map(text -> ProgrammeReader.read(new ProgrammeText(name, text)).upgraded())
                .orElseThrow(() -> new NotFound("programme", name));
    }
}
