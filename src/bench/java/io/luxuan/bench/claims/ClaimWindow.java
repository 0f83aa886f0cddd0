package io.luxuan.bench.claims;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.submit.HandInMany;
import io.luxuan.application.submit.StartApplication;
import io.luxuan.application.submit.SubmitApplication;
import io.luxuan.application.workbook.TakeWorkbook;
import io.luxuan.bench.scale.BenchWorld;
import io.luxuan.bench.scale.Meter;
import io.luxuan.bench.scale.Workers;
import io.luxuan.claim.batch.FormBatch;
import io.luxuan.claim.verification.PassClaims;
import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final int each;
    private String round;

    /** @param each claims of a unit: with more than one they come in a workbook */
    ClaimWindow(BenchWorld world, int size, int each, Workers workers, Meter meter) {
        this.world = world;
        this.size = size;
        this.each = each;
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
        meter.phase("intake", () -> workers.each(each > 1 ? IntStream.range(0, applicants.size()).boxed().toList() : all,
                each > 1 ? this::bring : this::submit));
        if (each > 1) {
            List<String> in = Actors.as(Person.SYSTEM, () -> allIds());
            System.arraycopy(in.toArray(String[]::new), 0, ids, 0, size);
        }
        meter.phase("check", () -> workers.each(all, at -> Actors.run(managers.get(0), () -> world.get(CheckFormality.class).pass(ids[at]))));
        meter.phase("verify", () -> managers.forEach(verifier -> workers.each(Workers.parts(List.of(ids), PassClaims.MOST),
                part -> Actors.run(verifier, () -> verify(part)))));
        meter.phase("batch", this::batch);
        meter.phase("pay", this::pay);
        requireGranted();
    }

    /** A unit has one claim in a window; registered before anything is measured. */
    private void register() {
        StationProgramme.takeIn(world.get(ProgrammeFiles.class));
        Actors.run(Person.SYSTEM, () -> {
            managers = world.get(Accounts.class).createAll(List.of(new NewAccount("manager1", null, "甲", Role.MANAGER, null),
                    new NewAccount("manager2", null, "乙", Role.MANAGER, null)));
            List<NewAccount> accounts = new ArrayList<>();
            for (int at = 0; at < (size + each - 1) / each; at++) {
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

    /** One workbook, read and handed in. */
    private void bring(int unit) {
        int first = unit * each;
        byte[] book = StationProgramme.workbook(first, Math.min(size, first + each));
        Actors.run(applicants.get(unit), () -> {
            world.get(TakeWorkbook.class).take(round, book);
            world.get(HandInMany.class).handIn(round);
        });
    }

    private List<String> allIds() {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Slice<ApplicationSummary> page = world.get(Applications.class).inRound(round, Set.of(), after, 1000);
            page.rows().forEach(one -> found.add(one.id()));
            after = page.next();
        } while (after != null);
        return found;
    }

    /** Together, as the page that shows so many does; those that another attempt has passed are left alone. */
    private void verify(List<String> part) {
        world.get(PassClaims.class).pass(round, part, "已核对材料，对核验结论负责。");
    }

    private void batch() {
        Actors.run(managers.get(0), () -> world.get(FormBatch.class).ofAll(Ids.next(), round, null));
        processes.runDueWork();
    }

    private void pay() {
        clock.moveTo(clock.now().plusDays(PUBLICITY_DAYS));
        processes.runDueWork();
    }

    private void requireGranted() {
        long granted = Actors.as(Person.SYSTEM, () -> world.get(Applications.class).countByStatus(round))
                .getOrDefault(ApplicationStatus.GRANTED, 0L);
        if (granted != size) {
            throw new IllegalStateException("only " + granted + " of " + size + " claims were granted");
        }
    }
}
