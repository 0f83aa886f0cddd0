package io.luxuan.round.history;

import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** What a round was changed in, by whom and why. Managers and supervisors read all of it. */
@UseCase
@ForStaff
public class ReadRoundHistory {
    private static final int MOST = 200;

    private final RoundChangeMapper mapper;

    ReadRoundHistory(RoundChangeMapper mapper) {
        this.mapper = mapper;
    }

    /** The last first, at most {@value #MOST}. */
    public List<RoundChange> of(String roundId) {
        return mapper.of(roundId, MOST);
    }
}
