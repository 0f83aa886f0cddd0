package io.luxuan.round.opening;

import io.luxuan.countersign.ReadWishes;
import io.luxuan.programme.Programme;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.util.HashSet;
import java.util.Set;

/** Rounds in preparation, as the managers of their departments and supervisors read them. */
@UseCase
@ForStaff
class ReadRoundDrafts {
    private final RoundDraftMapper drafts;
    private final DraftCheck check;
    private final ReadWishes wishes;
    private final RoundGate gate;

    ReadRoundDrafts(RoundDraftMapper drafts, DraftCheck check, ReadWishes wishes, RoundGate gate) {
        this.wishes = wishes;
        this.drafts = drafts;
        this.check = check;
        this.gate = gate;
    }

    /** Those that the person may read, newest first. @param cursor null for the first page */
    public Slice<RoundDraft> page(String cursor) {
        return Slice.of(drafts.page(cursor == null ? "" : cursor, ofOthers(), Slice.PAGE + 1), Slice.PAGE, RoundDraft::id);
    }

    private Set<String> ofOthers() {
        if (!Actors.require().is(Role.MANAGER)) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(drafts.open());
        all.removeAll(gate.mine(all));
        return all;
    }

    /** @throws io.luxuan.shared.Refusal for a manager of another department who is not asked to look at it either */
    public RoundDraft one(String id) {
        RoundDraft draft = drafts.find(id).orElseThrow(() -> new NotFound("round-draft", id));
        if (!Actors.require().is(Role.MANAGER) || !wishes.isWelcome(id)) {
            gate.pass("round.draft", id);
        }
        return draft;
    }

    /** Which text of it is the newest; 0 for what was not kept yet. */
    public int revision(String id) {
        return drafts.find(id).map(draft -> one(draft.id()).revision()).orElse(0);
    }

    /** Whether the person may go on writing it now. */
    public boolean isWritable(RoundDraft draft) {
        return draft.isOpen() && draft.isBy(Actors.require().id()) && wishes.waitingFor(SecondLook.NAME, draft.id()).isEmpty();
    }

    /** Its newest version, which the round would open with. */
    public Programme programme(RoundDraft draft) {
        return programme(draft.programmeId());
    }

    public Programme programme(String id) {
        return check.programme(id);
    }
}
