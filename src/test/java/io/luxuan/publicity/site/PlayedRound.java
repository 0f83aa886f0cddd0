package io.luxuan.publicity.site;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.card.ImportPanels;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Scoring;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.Processes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Plays a basic research round of given scores through its real process to the meeting. Made by
 * {@code AutowireCapableBeanFactory.createBean}, so that tests keep to the one shared context.
 */
public class PlayedRound {
    private static final AtomicInteger YEARS = new AtomicInteger();

    private final Rounds rounds;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Applications applications;
    private final ImportApplications enter;
    private final Experts experts;
    private final ImportPanels panels;
    private final Processes processes;
    private final MovableClock clock;

    PlayedRound(Rounds rounds, Organisations organisations, Accounts accounts, Applications applications,
            ImportApplications enter, Experts experts, ImportPanels panels, Processes processes,
            MovableClock clock) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.accounts = accounts;
        this.applications = applications;
        this.enter = enter;
        this.experts = experts;
        this.panels = panels;
        this.processes = processes;
        this.clock = clock;
    }

    /** @param ids applications by the name that the test gave them */
    public record Played(String roundId, Map<String, String> ids, Person manager, Map<String, Person> applicants) {}

    /** Name to score; opened at the clock's moment, so that the meeting stands a month later. */
    public Played toTheMeeting(Quota quota, Map<String, Integer> scores) {
        return Actors.as(Person.SYSTEM, () -> {
            String roundId = open(quota);
            processes.runDueWork();
            Map<String, Person> applicants = new LinkedHashMap<>();
            Map<String, String> numbers = enter.enter(roundId, scores.keySet().stream()
                    .map(name -> application(name, applicants)).toList());
            Map<String, String> ids = new LinkedHashMap<>();
            scores.keySet().forEach(name -> ids.put(name, numbers.get(name)));
            pass(rounds.get(roundId).closesAt());
            pass(rounds.get(roundId).recommendBy());
            review(roundId, scores, ids);
            return new Played(roundId, ids, account("manager", Role.MANAGER, null), applicants);
        });
    }

    private String open(Quota quota) {
        LocalDateTime now = clock.now();
        RoundSettings settings = new RoundSettings(quota, null, new PanelRule(3, 1, 100),
                new Scoring(Scoring.Aggregation.PLAIN_MEAN, List.of(Scoring.TieBreak.FIRST_CRITERION,
                        Scoring.TieBreak.SMALLER_SPREAD, Scoring.TieBreak.MEETING)),
                new PublicityRule(5, true), true);
        return rounds.open(new OpenRound("P1", "公示测试轮次" + YEARS.incrementAndGet(), now.getYear(), now,
                now.plusDays(5), now.plusDays(6), now.plusDays(15), settings));
    }

    private ImportedApplication application(String name, Map<String, Person> applicants) {
        String unit = organisations.register(new NewOrganisation(
                "单位" + name + Ids.next(), null, OrganisationKind.UNIVERSITY, "济南", department()));
        applicants.put(name, account("applicant", Role.APPLICANT, unit));
        return new ImportedApplication(name, "项目" + name, "brain", "关键词", unit, Map.of());
    }

    private String department() {
        return organisations.register(new NewOrganisation("主管部门", null, OrganisationKind.DEPARTMENT, "济南", null));
    }

    private void review(String roundId, Map<String, Integer> scores, Map<String, String> ids) {
        List<String> pool = experts.registerAll(Stream.of(1, 2, 3).map(at -> new NewExpert("played-reviewer-" + at, null,
                "评审" + at, "评审单位" + at, null, null, Set.of("played"), null, 100_000)).toList());
        Map<String, List<String>> seats = new HashMap<>();
        ids.values().forEach(id -> seats.put(id, pool));
        panels.seat(roundId, seats);
        panels.confirm(roundId);
        processes.runDueWork();
        scores.forEach((name, score) -> panels.sign(ids.get(name), Collections.nCopies(3, BigDecimal.valueOf(score))));
        processes.runDueWork();
    }

    public ApplicationStatus status(String applicationId) {
        return Actors.as(Person.SYSTEM, () -> applications.get(applicationId).status());
    }

    public Round round(Played played) {
        return rounds.get(played.roundId());
    }

    /** Moves the clock to a second after a moment and lets timers fire. */
    public void pass(LocalDateTime moment) {
        if (!clock.now().isAfter(moment)) {
            clock.moveTo(moment.plusSeconds(1));
        }
        processes.runDueWork();
    }

    public Person account(String kind, Role role, String organisationId) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount(kind + Ids.next().replace("-", "").substring(8), null, kind, role, organisationId)));
    }
}
