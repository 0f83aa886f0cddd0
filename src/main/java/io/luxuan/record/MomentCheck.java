package io.luxuan.record;

import io.luxuan.record.AwardSection.PaymentSection;
import io.luxuan.record.PublicitySection.ListSection;
import io.luxuan.shared.verify.Difference;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Nothing happened before what it follows from, and nothing after the sealing. */
final class MomentCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        List<DrawSection> draws = record.draws();
        List<ListSection> lists = record.publicity().lists();
        List<ObjectionSection> objections = record.objections() == null ? List.of() : record.objections();
        List<AwardSection> awards = record.awards() == null ? List.of() : record.awards();
        return order("/record/round/closesAt", record.round().opensAt(), record.round().closesAt())
                .or(() -> Check.first(draws.size(), at -> draw("/record/draws/" + at, draws.get(at), record)))
                .or(() -> Check.first(lists.size(), at -> list(at, record)))
                .or(() -> Check.first(objections.size(), at -> objection(at, objections, record)))
                .or(() -> lists(record))
                .or(() -> Check.first(awards.size(), at -> award("/record/awards/" + at, awards.get(at), record)));
    }

    private static Optional<Difference> draw(String pointer, DrawSection draw, SealedRecord record) {
        return order(pointer + "/revealedAt", draw.committedAt(), draw.revealedAt())
                .or(() -> order(pointer + "/drawnAt", draw.revealedAt(), draw.drawnAt()))
                .or(() -> order(pointer + "/committedAt", draw.committedAt(), record.sealedAt()))
                .or(() -> order(pointer + "/drawnAt", draw.drawnAt(), record.sealedAt()));
    }

    private static Optional<Difference> list(int at, SealedRecord record) {
        List<ListSection> lists = record.publicity().lists();
        String pointer = "/record/publicity/lists/" + at + "/publishedAt";
        LocalDateTime published = lists.get(at).publishedAt();
        return order(pointer, at == 0 ? record.round().opensAt() : lists.get(at - 1).publishedAt(), published)
                .or(() -> order(pointer, published, record.sealedAt()));
    }

    /** Objections are told to the minute, so what they follow is cut as well. */
    private static Optional<Difference> objection(int at, List<ObjectionSection> all, SealedRecord record) {
        ObjectionSection one = all.get(at);
        String pointer = "/record/objections/" + at;
        LocalDateTime published = record.publicity().lists().stream().filter(list -> list.wave() == one.wave()).findFirst()
                .map(list -> list.publishedAt().truncatedTo(ChronoUnit.MINUTES)).orElse(null);
        return order(pointer + "/lodgedAt", published, one.lodgedAt())
                .or(() -> order(pointer + "/lodgedAt", at == 0 ? null : all.get(at - 1).lodgedAt(), one.lodgedAt()))
                .or(() -> order(pointer + "/settledAt", one.lodgedAt(), one.settledAt()))
                .or(() -> order(pointer + "/lodgedAt", one.lodgedAt(), record.sealedAt()))
                .or(() -> order(pointer + "/settledAt", one.settledAt(), record.sealedAt()));
    }

    /** The final list waits for the last second of the first window, its supplements and the sealing for that of the last. */
    private static Optional<Difference> lists(SealedRecord record) {
        List<ListSection> lists = record.publicity().lists();
        LocalDateTime issued = record.publicity().finalAt();
        if (record.stage() == RecordStage.DECISION) {
            return Check.expect(issued == null, RecordFault.FINAL_EARLY, "/record/publicity/finalAt", issued, null);
        }
        LocalDateTime first = lists.isEmpty() ? null : lists.get(0).endsAt();
        LocalDateTime last = lists.isEmpty() ? null : lists.get(lists.size() - 1).endsAt();
        return Check.expect(issued != null && first != null && issued.isAfter(first), RecordFault.FINAL_EARLY,
                        "/record/publicity/finalAt", issued, "a moment after " + first)
                .or(() -> Check.expect(record.sealedAt().isAfter(last), RecordFault.FINAL_EARLY, "/record/sealedAt",
                        record.sealedAt(), "a moment after " + last))
                .or(() -> order("/record/publicity/finalAt", issued, record.sealedAt()));
    }

    private static Optional<Difference> award(String pointer, AwardSection award, SealedRecord record) {
        return Check.expect(award.startsOn() == null || award.endsOn() == null || !award.endsOn().isBefore(award.startsOn()),
                        RecordFault.MOMENT, pointer + "/endsOn", award.endsOn(), "none before " + award.startsOn())
                .or(() -> Check.expect(award.extendedFrom() == null || award.endsOn() != null && !award.endsOn().isBefore(award.extendedFrom()),
                        RecordFault.MOMENT, pointer + "/extendedFrom", award.extendedFrom(), "none after " + award.endsOn()))
                .or(() -> Check.first(award.payments().size(), at -> payment(pointer + "/payments/" + at, award.payments().get(at), record)));
    }

    private static Optional<Difference> payment(String pointer, PaymentSection payment, SealedRecord record) {
        return order(pointer + "/enteredAt", record.publicity().finalAt(), payment.enteredAt())
                .or(() -> order(pointer + "/settledAt", payment.enteredAt(), payment.settledAt()))
                .or(() -> order(pointer + "/enteredAt", payment.enteredAt(), record.sealedAt()))
                .or(() -> order(pointer + "/settledAt", payment.settledAt(), record.sealedAt()));
    }

    /** Of two that are there the second is not before the first. */
    static Optional<Difference> order(String pointer, LocalDateTime first, LocalDateTime second) {
        return Check.expect(first == null || second == null || !second.isBefore(first), RecordFault.MOMENT, pointer,
                second, "none before " + first);
    }
}
