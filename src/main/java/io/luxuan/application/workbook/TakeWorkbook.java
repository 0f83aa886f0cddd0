package io.luxuan.application.workbook;

import io.luxuan.application.eligible.MayApply;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.submit.EntryObstacles;
import io.luxuan.application.workbook.WorkbookClaimMapper.Known;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** A unit brings a workbook of claims: each becomes a draft of its own, or, with every fault named by its place, none does. */
@UseCase
public class TakeWorkbook {
    private final WorkbookForms forms;
    private final WorkbookClaimMapper taken;
    private final DraftsOfWorkbook drafts;
    private final MayApply mayApply;
    private final EntryObstacles obstacles;
    private final Setting setting;
    private final MovableClock clock;

    TakeWorkbook(WorkbookForms forms, WorkbookClaimMapper taken, DraftsOfWorkbook drafts, MayApply mayApply, EntryObstacles obstacles,
            Setting setting, MovableClock clock) {
        this.forms = forms;
        this.taken = taken;
        this.drafts = drafts;
        this.mayApply = mayApply;
        this.obstacles = obstacles;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param fresh new drafts; @param known claims that came with an earlier workbook and say the same */
    public record Taken(int fresh, int known) {}

    /**
     * The same workbook may come twice: what is there already stays as it is.
     *
     * @throws FaultyWorkbook when anything in it is wrong, and then nothing has been read
     * @throws Refusal outside the call, or where the unit may not apply or has one claim in a window
     */
    @ForUnitWriters
    @Transactional
    public Taken take(String roundId, byte[] file) {
        Round round = setting.round(roundId);
        Programme programme = setting.programme(round);
        String unit = Actors.require().organisationId();
        if (unit == null) {
            throw new Refusal("organisation.none");
        }
        Eligible.manyTogether(programme).require();
        Eligible.callIsOpen(round, Arrival.moment(clock)).require();
        setting.hold(unit);
        mayApply.atTheDoor(programme, round, unit).require();
        WorkbookForm form = forms.of(programme);
        List<SheetClaim> claims = ReadWorkbook.of(form, file);
        List<SheetClaim> fresh = fresh(form, round, unit, claims);
        drafts.requireRoom(unit, roundId, fresh.size());
        Map<String, Snapshot> contents = contents(form, round, fresh);
        Map<SheetClaim, ApplicationRow> rows = drafts.insert(round, programme, fresh, contents);
        requireAllowed(form, programme, round, rows, contents);
        return new Taken(fresh.size(), claims.size() - fresh.size());
    }

    private List<SheetClaim> fresh(WorkbookForm form, Round round, String unit, List<SheetClaim> claims) {
        Map<String, Known> known = Chunks.all(claims.stream().map(SheetClaim::key).toList(), keys -> taken.known(round.id(), unit, keys))
                .stream().collect(Collectors.toMap(Known::numberKey, Function.identity()));
        List<SheetFault> changed = claims.stream().filter(claim -> known.containsKey(claim.key()))
                .filter(claim -> !known.get(claim.key()).cameToNothing() && !known.get(claim.key()).digest().equals(claim.digest()))
                .map(claim -> fault(form, claim, (Refused) Verdict.refused("workbook.changed", claim.number()))).toList();
        refuse(changed);
        List<String> again = known.values().stream().filter(Known::cameToNothing).map(Known::numberKey).toList();
        Chunks.each(again, keys -> taken.forget(round.id(), unit, keys));
        return claims.stream().filter(claim -> !known.containsKey(claim.key()) || known.get(claim.key()).cameToNothing()).toList();
    }

    private static Map<String, Snapshot> contents(WorkbookForm form, Round round, List<SheetClaim> claims) {
        Map<String, Snapshot> contents = new LinkedHashMap<>();
        List<SheetFault> faults = new ArrayList<>();
        claims.forEach(claim -> {
            Snapshot content = SheetChecks.snapshot(form, round, claim);
            contents.put(claim.key(), content);
            faults.addAll(SheetChecks.faults(form, round, claim, content));
        });
        refuse(faults);
        return contents;
    }

    private void requireAllowed(WorkbookForm form, Programme programme, Round round, Map<SheetClaim, ApplicationRow> rows,
            Map<String, Snapshot> contents) {
        Map<String, Snapshot> byId = new HashMap<>();
        rows.forEach((claim, row) -> byId.put(row.id(), contents.get(claim.key())));
        Map<String, Refused> barred = obstacles.of(programme, round, List.copyOf(rows.values()), byId);
        refuse(rows.entrySet().stream().map(one -> barred.containsKey(one.getValue().id())
                ? fault(form, one.getKey(), barred.get(one.getValue().id())) : null).filter(Objects::nonNull).toList());
    }

    private static SheetFault fault(WorkbookForm form, SheetClaim claim, Refused why) {
        return new SheetFault(form.claims().label(), claim.line(), "", why);
    }

    private static void refuse(List<SheetFault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyWorkbook(faults);
        }
    }
}
