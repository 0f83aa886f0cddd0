package io.luxuan.decision;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.application.EligibleStill;
import io.luxuan.decision.field.HolderMapper;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funds;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Claim;
import io.luxuan.selection.Terms;
import io.luxuan.shared.PersonKey;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what the rules of a round's list work on. */
@Component
class RoundTerms {
    /** Who was not selected may still rise when a place comes free. */
    private static final Set<ApplicationStatus> IN_LINE =
            EnumSet.of(ApplicationStatus.SCORED, ApplicationStatus.PROPOSED, ApplicationStatus.NOT_SELECTED);

    private final Rounds rounds;
    private final Ranking ranking;
    private final Applications applications;
    private final EntryMapper entries;
    private final HolderMapper holders;
    private final EarlierAwards earlier;
    private final Claims claims;
    private final MeetingRecord meeting;
    private final Funds funds;
    private final EligibleStill eligible;
    private final MessageSource messages;

    RoundTerms(Rounds rounds, Ranking ranking, Applications applications, EntryMapper entries, HolderMapper holders, EarlierAwards earlier,
            Claims claims, MeetingRecord meeting, Funds funds, EligibleStill eligible, MessageSource messages) {
        this.rounds = rounds;
        this.ranking = ranking;
        this.applications = applications;
        this.entries = entries;
        this.holders = holders;
        this.earlier = earlier;
        this.claims = claims;
        this.meeting = meeting;
        this.funds = funds;
        this.eligible = eligible;
        this.messages = messages;
    }

    Terms terms(String roundId) {
        return terms(roundId, ranking.of(roundId), applications.allInRound(roundId));
    }

    /** @param ranked and all of the round, for whoever has them already */
    Terms terms(String roundId, List<RankedApplication> ranked, Map<String, ApplicationSummary> all) {
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(roundId);
        Set<String> occupied = new HashSet<>(entries.occupiedBefore(programme.id(), round.year(), roundId));
        occupied.addAll(holders.heldBefore(programme.id(), round.year()));
        return new Terms(round.settings().quota(), programme.passMark(), round.settings().budget(),
                funds.inForce(programme.funding(), round.year()),
                programme.constraints(), programme.fields(), Set.copyOf(occupied),
                earlier.of(round, programme, inOrder(ranked, all).values()));
    }

    List<Candidate> candidates(String roundId) {
        return candidates(roundId, ranking.of(roundId), applications.allInRound(roundId));
    }

    List<Candidate> candidates(String roundId, List<RankedApplication> ranked, Map<String, ApplicationSummary> all) {
        Map<String, ApplicationSummary> byId = inOrder(ranked, all);
        Round round = rounds.get(roundId);
        Programme programme = rounds.programmeOf(roundId);
        Map<String, String> fundedBy = earlier.shuttingOut(round, programme, byId.values());
        Map<String, Refused> obstacles = eligible.obstacles(roundId, byId.values());
        Claims.OfRound asked = claims.of(programme, round);
        Map<String, List<MeetingChange>> set = meeting.changeList(roundId).stream().filter(change -> change.kind().sets())
                .collect(Collectors.groupingBy(MeetingChange::applicationId));
        return ranked.stream().map(line -> {
            ApplicationSummary application = byId.get(line.applicationId());
            return new Candidate(application.id(), application.number(), line.rank(), line.score(),
                    application.organisationId(), leader(application), application.field(),
                    set(asked.by(application), set.get(application.id())),
                    fundedBy.get(application.id()), excluded(line, application, obstacles.get(application.id())),
                    asked.challenge(application, round.settings().challenges()));
        }).toList();
    }

    /** What the meeting set for one application stands with what it claims. */
    private static Claim set(Claim claim, List<MeetingChange> settings) {
        Claim now = claim;
        for (MeetingChange change : settings == null ? List.<MeetingChange>of() : settings) {
            now = change.kind() == ChangeKind.GRADE ? now.graded(change.setTo())
                    : now.decided(new Claim.Decided(new BigDecimal(change.setTo()), change.reason()));
        }
        return now;
    }

    /** Which applications were taken off the list or withdrew. */
    Predicate<String> gone(String roundId) {
        Map<String, ApplicationSummary> byId = inOrder(ranking.of(roundId), applications.allInRound(roundId));
        return id -> byId.get(id).status() != ApplicationStatus.PROPOSED && byId.get(id).status() != ApplicationStatus.AWARDED;
    }

    private static Map<String, ApplicationSummary> inOrder(List<RankedApplication> ranked, Map<String, ApplicationSummary> all) {
        Map<String, ApplicationSummary> found = new LinkedHashMap<>();
        ranked.forEach(line -> found.put(line.applicationId(), all.get(line.applicationId())));
        return found;
    }

    /** A name alone would take two people of one name for one: leaders are told apart by their organisation. */
    private static String leader(ApplicationSummary application) {
        String name = PersonKey.of(application.leader());
        return name.isEmpty() ? null : name + "@" + application.organisationId();
    }

    /** A message key, or the programme's own sentence where its rules shut the unit out. */
    private String excluded(RankedApplication line, ApplicationSummary application, Refused obstacle) {
        boolean gone = line.excluded() == null && !IN_LINE.contains(application.status());
        String before = gone ? "status." + application.status() : line.excluded();
        return before != null || obstacle == null ? before
                : messages.getMessage("refusal." + obstacle.code(), obstacle.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
