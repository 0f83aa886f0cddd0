package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rounds, their dates and their declared rules are public. */
@UseCase
class RegisteredRounds implements Rounds {
    private final RoundMapper mapper;
    private final Programmes programmes;
    private final OpenARound openARound;
    private final EnterStage enterStage;
    private final MovableClock clock;
    /** A round's version of its programme never changes, nor do the settings that shape it once it has opened but for marks and challenges. */
    private final Map<String, Programme> programmesOf = new ConcurrentHashMap<>();

    RegisteredRounds(RoundMapper mapper, Programmes programmes, OpenARound openARound, EnterStage enterStage, MovableClock clock) {
        this.mapper = mapper;
        this.programmes = programmes;
        this.openARound = openARound;
        this.enterStage = enterStage;
        this.clock = clock;
    }

    @Override
    @Transactional
    @ForManagers
    public String open(OpenRound command) {
        String id = Ids.next();
        openARound.open(id, command);
        return id;
    }

    @Override
    @ForEveryone
    public Round get(String id) {
        return mapper.withId(id).orElseThrow(() -> new NotFound("round", id)).round();
    }

    @Override
    @ForEveryone
    public Map<String, String> titles(Collection<String> ids) {
        Map<String, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            mapper.titles(ids).forEach(one -> titles.put(one.id(), one.title()));
        }
        return titles;
    }

    @Override
    @ForEveryone
    public Programme programmeOf(String roundId) {
        Programme known = programmesOf.get(roundId);
        return known == null ? lookedUp(get(roundId)) : known;
    }

    @Override
    @ForEveryone
    public Programme programmeOf(Round round) {
        Programme pinned = programmes.pinned(round.programmeId(), round.programmeVersion());
        Programme settled = pinned.settled(round.settings().numbers()).offering(round.settings().challenges());
        return round.settings().constraints() == null ? settled : settled.under(round.settings().constraints());
    }

    private Programme lookedUp(Round round) {
        Programme programme = programmeOf(round);
        if (isSettled(round, programme)) {
            programmesOf.put(round.id(), programme);
        }
        return programme;
    }

    /** A moment after the opening, when whoever put something right before it is done. */
    private boolean isSettled(Round round, Programme programme) {
        boolean changing = programme.changesBeforeReview() || programme.hasChallenges();
        return round.isOpenedAt(clock.now().minusMinutes(1)) && !(changing && NumberRules.beforeReview(round.stage()).isAllowed());
    }

    @Override
    @ForEveryone
    public List<Round> inCall() {
        return rounds(mapper.inCall(clock.now()));
    }

    @Override
    @ForEveryone
    public List<Round> ofYear(int year) {
        return rounds(mapper.ofYear(year));
    }

    @Override
    @ForEveryone
    public List<Round> ofProgramme(String programmeId) {
        return rounds(mapper.ofProgramme(programmeId));
    }

    @Override
    @ForEveryone
    public List<Round> between(LocalDateTime from, LocalDateTime until) {
        return rounds(mapper.between(from, until));
    }

    @Override
    @ForEveryone
    public List<Integer> years() {
        return mapper.years();
    }

    @Override
    @Transactional
    @ForSystem
    public void enter(String roundId, RoundStage stage) {
        enterStage.enter(roundId, stage);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @ForSignedIn
    public void hold(String roundId) {
        if (mapper.lock(roundId) == null) {
            throw new NotFound("round", roundId);
        }
    }

    private static List<Round> rounds(List<RoundRow> rows) {
        return rows.stream().map(RoundRow::round).toList();
    }
}
