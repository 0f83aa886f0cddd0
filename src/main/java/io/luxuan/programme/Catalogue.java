package io.luxuan.programme;

import io.luxuan.programme.ProgrammeMapper.VersionKey;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForEveryone;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

@Service
@ForEveryone
@DependsOn("programmeStore")
class Catalogue implements Programmes {
    private final ProgrammeMapper mapper;
    private final Map<VersionKey, Programme> read = new ConcurrentHashMap<>();

    Catalogue(ProgrammeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Programme> current() {
        return mapper.newest().stream().map(this::stored).toList();
    }

    @Override
    public Programme pinned(String id, int version) {
        return stored(new VersionKey(id, version));
    }

    @Override
    public String sha256(String id, int version) {
        return mapper.sha256(id, version).orElseThrow(() -> new NotFound("programme", id + " version " + version));
    }

    private Programme stored(VersionKey key) {
        return read.computeIfAbsent(key, this::read);
    }

    private Programme read(VersionKey key) {
        String name = key.programmeId() + " version " + key.versionNo();
        return mapper.text(key.programmeId(), key.versionNo())
                .map(text -> ProgrammeReader.parse(new ProgrammeText(name, text)))
                .orElseThrow(() -> new NotFound("programme", name));
    }
}
