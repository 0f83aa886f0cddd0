package io.luxuan.bench.scale;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.card.ImportPanels;
import io.luxuan.decision.Decisions;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plays one round through the platform's own services and tasks, from the open call to the proposed list. */
final class PlatformRound {
    private static final int ENTERED_TOGETHER = 40;
    private static final int SIGNED_TOGETHER = 10;

    private final BenchWorld world;
    private final RoundPlan plan;
    private final BenchPeople people;
    private final Workers workers;
    private final Meter meter;
    private final Rounds rounds;
    private final MovableClock clock;
    private final Processes processes;

    PlatformRound(BenchWorld world, RoundPlan plan, Workers workers, Meter meter) {
        this.world = world;
        this.plan = plan;
        this.workers = workers;
        this.meter = meter;
        people = new BenchPeople(world, plan);
        rounds = world.get(Rounds.class);
        clock = world.get(MovableClock.class);
        processes = world.get(Processes.class);
    }

    void play() {
        String round = toScoring();
        toDecision(round);
        long proposed = Actors.as(Person.SYSTEM, () -> world.get(Applications.class).countByStatus(round))
                .getOrDefault(ApplicationStatus.PROPOSED, 0L);
        if (proposed < plan.quota()) {
            throw new IllegalStateException("only " + proposed + " applications were proposed");
        }
    }

    /** As far as the open score tasks; answers the round's id. */
    String toScoring() {
        BenchRound opened = new BenchRound(world, plan, people);
        String round = opened.open();
        meter.phase("enter", () -> enter(round, opened.fields()));
        meter.phase("close", () -> close(round));
        meter.phase("draw", () -> opened.draw(round));
        meter.phase("dispatch", processes::runDueWork);
        return round;
    }

    void toDecision(String round) {
        people.readManagers();
        meter.phase("score", () -> score(round));
        meter.phase("rank", processes::runDueWork);
        require(round, RoundStage.MEETING);
        meter.phase("decide", () -> decide(round));
    }

    private void enter(String round, List<String> fields) {
        ImportApplications entry = world.get(ImportApplications.class);
        List<Integer> all = IntStream.range(0, plan.applications()).boxed().toList();
        workers.each(Workers.parts(all, ENTERED_TOGETHER), part -> Actors.run(people.manager(),
                () -> entry.enter(round, part.stream().map(i -> application(i, fields)).toList())));
    }

    private ImportedApplication application(int i, List<String> fields) {
        String number = RoundPlan.number(i);
        Random chance = plan.chance("text" + number);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("leader", "负责人" + i);
        answers.put("leaderTitle", "正高级");
        answers.put("summary", "研究问题、方法和预期结果的摘要。".repeat(10 + chance.nextInt(10)));
        answers.put("question", "拟解决的关键科学问题。".repeat(20));
        answers.put("novelty", "特色与创新之处。".repeat(20));
        return new ImportedApplication(number, "面向第" + i + "类任务的智能方法研究", fields.get(chance.nextInt(fields.size())),
                "方向" + chance.nextInt(40) + ";方向" + chance.nextInt(40), people.organisation(i), answers);
    }

    private void close(String round) {
        Round opened = read(round);
        pass(opened.closesAt());
        pass(opened.recommendBy());
    }

    private void pass(LocalDateTime deadline) {
        clock.moveTo(deadline.plusSeconds(1));
        processes.runDueWork();
    }

    private void score(String round) {
        ImportPanels panels = world.get(ImportPanels.class);
        Map<String, String> ids = BenchRound.inReview(world, round);
        workers.each(Workers.parts(List.copyOf(ids.entrySet()), SIGNED_TOGETHER), part -> Actors.run(people.manager(),
                () -> panels.signAll(part.stream().collect(
                        Collectors.toMap(Map.Entry::getKey, one -> plan.totals(one.getValue()))))));
    }

    private void decide(String round) {
        Decisions decisions = world.get(Decisions.class);
        Actors.run(Person.SYSTEM, () -> decisions.decide(round, decisions.tied(round), "会商：按申报编号先后顺序取"));
        processes.runDueWork();
    }

    private void require(String round, RoundStage stage) {
        if (read(round).stage() != stage) {
            throw new IllegalStateException("the round stands at " + read(round).stage() + " and not at " + stage);
        }
    }

    private Round read(String round) {
        return Actors.as(Person.SYSTEM, () -> rounds.get(round));
    }
}
