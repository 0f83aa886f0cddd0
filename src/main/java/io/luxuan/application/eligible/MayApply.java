package io.luxuan.application.eligible;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EligibleStill;
import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.unit.KnownUnit;
import io.luxuan.unit.KnownUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Judges by the register as it stands today: at the door, at submission, and for those who decide. */
@Component
public class MayApply implements EligibleStill {
    private final KnownUnits units;
    private final AnswerMapper answers;
    private final ApplicationMapper applications;
    private final Rounds rounds;
    private final MoneySources sources;
    private final MovableClock clock;

    MayApply(KnownUnits units, AnswerMapper answers, ApplicationMapper applications, Rounds rounds, MoneySources sources, MovableClock clock) {
        this.units = units;
        this.answers = answers;
        this.applications = applications;
        this.rounds = rounds;
        this.sources = sources;
        this.clock = clock;
    }

    public Verdict atTheDoor(Programme programme, Round round, String organisationId) {
        return UnitRules.atTheDoor(programme, sources.of(programme), round, known(organisationId), today());
    }

    /** Why the unit may not enter these rounds, by round: what is known of it is read once. */
    public Map<String, Refused> atTheDoors(Collection<Round> open, String organisationId) {
        Map<String, Refused> obstacles = new HashMap<>();
        if (!open.isEmpty() && organisationId != null) {
            KnownUnit unit = known(organisationId);
            open.forEach(round -> {
                Programme programme = rounds.programmeOf(round);
                UnitRules.atTheDoor(programme, sources.of(programme), round, unit, today()).refusal()
                        .ifPresent(no -> obstacles.put(round.id(), no));
            });
        }
        return obstacles;
    }

    /** @param texts what is about to be submitted, by question */
    public Verdict withAnswers(Programme programme, Round round, String applicationId, String organisationId, Map<String, String> texts) {
        List<String> leaders = programme.eligibility().rules().isEmpty() ? List.of()
                : applications.leadersOf(round.id(), organisationId, applicationId);
        return UnitRules.withAnswers(programme, sources.of(programme), round, known(organisationId), today(), applicationId, texts, leaders);
    }

    /** The same for many of one unit that are handed in together. @param texts by application, by question */
    public Map<String, Refused> withAnswers(Programme programme, Round round, String organisationId, Map<String, Map<String, String>> texts) {
        List<String> leaders = programme.eligibility().rules().isEmpty() ? new ArrayList<>()
                : new ArrayList<>(applications.leadersOf(round.id(), organisationId, ""));
        KnownUnit unit = known(organisationId);
        MoneySource source = sources.of(programme);
        Map<String, Refused> found = new HashMap<>();
        texts.forEach((id, answers) -> {
            UnitRules.withAnswers(programme, source, round, unit, today(), id, answers, leaders).noteAt(id, found);
            String leader = programme.form().roles().leader();
            leaders.add(leader == null ? "" : answers.getOrDefault(leader, ""));
        });
        return found;
    }

    /** How often a unit or leader enters is asked at submission alone: two that are in must not shut each other out. */
    @Override
    public Map<String, Refused> obstacles(String roundId, Collection<ApplicationSummary> decided) {
        return obstacles(roundId, rounds.programmeOf(roundId), decided);
    }

    @Override
    public Map<String, Refused> obstacles(String roundId, Programme programme, Collection<ApplicationSummary> decided) {
        Round round = rounds.get(roundId);
        Map<String, Refused> found = new HashMap<>();
        MoneySource source = sources.of(programme);
        if (programme.eligibility().rules().isEmpty() && programme.eligibility().ownMoney().isEmpty() && !source.asksForCity()) {
            return found;
        }
        Map<String, KnownUnit> known = units.on(today(), decided.stream().map(ApplicationSummary::organisationId)
                .filter(Objects::nonNull).distinct().toList());
        Map<String, Map<String, String>> texts = texts(programme, roundId, decided.stream().map(ApplicationSummary::id).toList());
        decided.stream().filter(one -> known.containsKey(one.organisationId())).forEach(one -> UnitRules.withAnswers(programme, source, round,
                known.get(one.organisationId()), today(), one.id(), texts.getOrDefault(one.id(), Map.of()), List.of()).refusal()
                .ifPresent(no -> found.put(one.id(), no)));
        return found;
    }

    /** One statement however many are decided: of them alone, or of the whole round. */
    private Map<String, Map<String, String>> texts(Programme programme, String roundId, List<String> ids) {
        Map<String, Map<String, String>> found = new HashMap<>();
        List<String> questions = programme.form().questions().map(question -> question.key()).toList();
        if (ids.isEmpty()) {
            return found;
        }
        (ids.size() > Chunks.ROWS ? answers.inRound(roundId, questions) : answers.ofMany(ids, questions)).forEach(row ->
                found.computeIfAbsent(row.applicationId(), id -> new HashMap<>()).put(row.questionKey(), row.answerText()));
        return found;
    }

    private KnownUnit known(String organisationId) {
        return units.on(today(), organisationId);
    }

    private LocalDate today() {
        return clock.now().toLocalDate();
    }
}
