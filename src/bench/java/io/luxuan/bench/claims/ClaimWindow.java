package io.luxuan.bench.claims;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.submit.StartApplication;
import io.luxuan.application.submit.SubmitApplication;
import io.luxuan.bench.scale.BenchWorld;
import io.luxuan.bench.scale.Meter;
import io.luxuan.bench.scale.Workers;
import io.luxuan.claim.batch.FormBatch;
import io.luxuan.claim.verification.VerifyClaim;
import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One window of claims, each step by the person whose it is, each in its own transaction as in the browser. */
final class ClaimWindow {
    private static final int PUBLICITY_DAYS = 14;

    private final BenchWorld world;
    private final int size;
    private final Workers workers;
    private final Meter meter;
    private final MovableClock clock;
    private final Processes processes;
    private final List<Person> applicants = new ArrayList<>();
    private final String[] ids;
    private List<Person> managers;
    private String round;

    ClaimWindow(BenchWorld world, int size, Workers workers, Meter meter) {
        this.world = world;
        this.size = size;
        this.workers = workers;
        this.meter = meter;
        clock = world.get(MovableClock.class);
        processes = world.get(Processes.class);
        ids = new String[size];
    }

    void play() {
        register();
        open();
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        meter.phase("intake", () -> workers.each(all, this::submit));
        meter.phase("check", () -> workers.each(all, at -> Actors.run(managers.get(0), () -> world.get(CheckFormality.class).pass(ids[at]))));
        meter.phase("verify", () -> managers.forEach(verifier -> workers.each(all, at -> Actors.run(verifier,
                () -> world.get(VerifyClaim.class).verify(ids[at], "5", null)))));
        meter.phase("batch", this::batch);
        meter.phase("pay", this::pay);
        requirePaid();
    }

    /** A unit has one claim in a window; registered before anything is measured. */
    private void register() {
        StationProgramme.takeIn(world.get(ProgrammeFiles.class));
        Actors.run(Person.SYSTEM, () -> {
            managers = world.get(Accounts.class).createAll(List.of(new NewAccount("manager1", null, "甲", Role.MANAGER, null),
                    new NewAccount("manager2", null, "乙", Role.MANAGER, null)));
            List<NewAccount> accounts = new ArrayList<>();
            for (int at = 0; at < size; at++) {
                String unit = world.get(Organisations.class).register(
                        new NewOrganisation("申请企业" + at, null, OrganisationKind.ENTERPRISE, "济南", null));
                accounts.add(new NewAccount("unit" + at, null, "经办人" + at, Role.APPLICANT, unit));
            }
            Workers.parts(accounts, 200).forEach(part -> applicants.addAll(world.get(Accounts.class).createAll(part)));
        });
    }

    private void open() {
        LocalDateTime now = clock.now();
        round = Actors.as(managers.get(0), () -> world.get(Rounds.class).open(new OpenRound(StationProgramme.ID, "规模测量",
                now.getYear(), now, now.plusDays(10), now.plusDays(10), now.plusDays(10), null)));
        processes.runDueWork();
    }

    private void submit(int at) {
        Actors.run(applicants.get(at), () -> {
            String id = world.get(StartApplication.class).start(round);
            world.get(SaveAnswer.class).saveAll(id, StationProgramme.answers(at));
            world.get(SubmitApplication.class).submit(id);
            ids[at] = id;
        });
    }

    private void batch() {
        Actors.run(managers.get(0), () -> world.get(FormBatch.class).ofAll(Ids.next(), round, null));
        processes.runDueWork();
    }

    private void pay() {
        clock.moveTo(clock.now().plusDays(PUBLICITY_DAYS));
        processes.runDueWork();
    }

    private void requirePaid() {
        long paid = Actors.as(Person.SYSTEM, () -> world.get(Applications.class).countByStatus(round))
                .getOrDefault(ApplicationStatus.PAID, 0L);
        if (paid != size) {
            throw new IllegalStateException("only " + paid + " of " + size + " claims were paid");
        }
    }
}
