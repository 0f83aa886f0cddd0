package io.luxuan.publicity.objection;

import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import java.util.List;

/** Objections as the objector, the handler and the supervisor each may read them. */
@UseCase
public class ReadObjection {
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final ObjectionMapper objections;
    private final Rounds rounds;
    private final SealedText sealed;
    private final EvidenceFiles files;
    private final WhoIsWho names;
    private final MovableClock clock;
    private final HoldRule hold;

    ReadObjection(NoticeMapper notices, ListMapper lists, ObjectionMapper objections, Rounds rounds, SealedText sealed,
            EvidenceFiles files, WhoIsWho names, MovableClock clock, HoldRule hold) {
        this.hold = hold;
        this.notices = notices;
        this.lists = lists;
        this.objections = objections;
        this.rounds = rounds;
        this.sealed = sealed;
        this.files = files;
        this.names = names;
        this.clock = clock;
    }

    /** So many working days an objection waits for a handler's word before it holds its entry. */
    @ForEveryone
    public int holdsAfter() {
        return hold.days();
    }

    /** The same for an objector whose mail is not proved. */
    @ForEveryone
    public int holdsUnprovedAfter() {
        return hold.daysUnproved();
    }

    @ForEveryone
    public ObjectionTarget target(String noticeId, String applicationId) {
        Notice notice = notices.find(noticeId);
        ListEntry entry = lists.ofNotice(noticeId, applicationId);
        if (notice == null || entry == null) {
            throw new NotFound("entry", applicationId);
        }
        return new ObjectionTarget(notice, entry, notice.isInPublicityAt(clock.now()));
    }

    @ForEveryone
    public ReceiptView byReceipt(String receipt) {
        Objection objection = found(objections.byReceipt(receipt), receipt);
        ListEntry entry = lists.find(objection.roundId(), objection.applicationId());
        return new ReceiptView(objection.receipt(), notices.find(objection.noticeId()), entry.number(),
                entry.title(), objection.grounds(), objection.lodgedAt(), objection.state(), objection.refusedRule(),
                objection.reply(), objection.handledAt());
    }

    @ForStaff
    public Slice<ObjectionLine> inRound(String roundId, String cursor) {
        List<ObjectionLine> lines = objections.page(roundId, cursor == null ? "" : cursor, Slice.PAGE + 1);
        return Slice.of(lines, Slice.PAGE, ObjectionLine::id);
    }

    @ForStaff
    public ObjectionView read(String id) {
        Objection objection = found(objections.find(id), id);
        return new ObjectionView(rounds.get(objection.roundId()), notices.find(objection.noticeId()),
                lists.find(objection.roundId(), objection.applicationId()), objection, objections.evidence(id),
                identity(objection), handler(objection), objection.lodgedAt().plusDays(ObjectionHandlingDue.DAYS),
                objections.othersOpen(objection.roundId(), objection.applicationId(), id));
    }

    /** Evidence may name the objector, so only the handler opens it. */
    @ForManagers
    public Evidence evidence(String objectionId, String evidenceId) {
        Evidence evidence = objections.findEvidence(evidenceId);
        boolean handles = isHandler(found(objections.find(objectionId), objectionId));
        if (evidence == null || !evidence.objectionId().equals(objectionId) || !handles) {
            throw new NotFound("evidence", evidenceId);
        }
        return evidence;
    }

    @ForManagers
    public AttachmentContent file(Evidence evidence) {
        return files.open(evidence);
    }

    private Identity identity(Objection objection) {
        return !isHandler(objection) ? null : new Identity(objection.objectorKind(), sealed.open(objection.nameSealed()),
                sealed.open(objection.phoneSealed()), objection.mailSealed() == null ? null : sealed.open(objection.mailSealed()),
                objection.idType(), mask(sealed.open(objection.idNumberSealed())));
    }

    /** Of the managers only the one who took it on. */
    private static boolean isHandler(Objection objection) {
        Person reader = Actors.require();
        return reader.is(Role.MANAGER) && reader.id().equals(objection.handlerId());
    }

    private String handler(Objection objection) {
        String id = objection.handlerId();
        return id == null ? null : names.people(List.of(id)).get(id);
    }

    private static String mask(String number) {
        return number.length() < 8 ? "*".repeat(number.length())
                : number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    private static Objection found(Objection objection, String id) {
        if (objection == null) {
            throw new NotFound("objection", id);
        }
        return objection;
    }
}
