package io.luxuan.round;

import io.luxuan.programme.VersionsInUse;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

@UseCase
@ForEveryone
class VersionsOfRounds implements VersionsInUse {
    private final RoundMapper mapper;

    VersionsOfRounds(RoundMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isUsed(String programmeId, int version) {
        return mapper.pinning(programmeId, version) > 0;
    }

    @Override
    public List<Use> uses() {
        return mapper.uses();
    }
}
