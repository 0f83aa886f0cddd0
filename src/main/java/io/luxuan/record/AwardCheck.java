package io.luxuan.record;

import io.luxuan.record.AwardSection.PaymentSection;
import io.luxuan.record.AwardSection.RecoverySection;
import io.luxuan.selection.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every entry of the final list is an award; no award is more than was published, no instalments more than the award, no
 * bonus more than its grade earns, and nothing more was claimed back than was paid.
 */
final class AwardCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        if (record.stage() != RecordStage.CLOSE) {
            return Check.compare(file, "/awards", null);
        }
        List<AwardSection> awards = record.awards() == null ? List.of() : record.awards();
        List<String> expected = record.finalList().stream().sorted().toList();
        Optional<Difference> who = Differences.first("/record/awards",
                Tree.of(awards.stream().map(AwardSection::number).toList()), Tree.of(expected));
        return who.isPresent() ? who : IntStream.range(0, awards.size()).boxed()
                .map(at -> award("/record/awards/" + at, awards.get(at), record)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> award(String pointer, AwardSection award, SealedRecord record) {
        BigDecimal published = record.publicity().amountOf(award.number());
        return most(pointer + "/amount", award.amount(), published)
                .or(() -> firstInstalment(pointer, award, published, record))
                .or(() -> once(pointer, award))
                .or(() -> most(pointer + "/payments", sum(award, payment -> !payment.isBonus() && !payment.isOff()), award.amount()))
                .or(() -> most(pointer + "/payments", sum(award, PaymentSection::isBonus),
                        Amounts.bonus(record.decision().terms().funding(), award.grade())))
                .or(() -> most(pointer + "/recoveries", total(award, RecoverySection::demanded),
                        sum(award, payment -> payment.state().equals("PAID"))))
                .or(() -> received(pointer, award));
    }

    /** Its share of the amount, unless the amount was reduced meanwhile. */
    private static Optional<Difference> firstInstalment(
            String pointer, AwardSection award, BigDecimal published, SealedRecord record) {
        BigDecimal share = record.decision().terms().funding().firstPayment();
        for (int at = 0; at < award.payments().size(); at++) {
            PaymentSection payment = award.payments().get(at);
            if (payment.kind().equals("FIRST") && award.amount().compareTo(published) == 0) {
                BigDecimal part = award.amount().multiply(share == null ? BigDecimal.ONE : share).setScale(2, RoundingMode.HALF_UP);
                return part.compareTo(payment.amount()) == 0 ? Optional.empty() : Optional.of(new Difference(
                        pointer + "/payments/" + at + "/amount", Tree.text(payment.amount()), Tree.text(part)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> once(String pointer, AwardSection award) {
        long kinds = award.payments().stream().map(PaymentSection::kind).distinct().count();
        return kinds == award.payments().size() ? Optional.empty() : Optional.of(new Difference(pointer + "/payments",
                award.payments().size() + " payments", kinds + ", each kind once"));
    }

    private static Optional<Difference> received(String pointer, AwardSection award) {
        return IntStream.range(0, award.recoveries().size()).boxed()
                .map(at -> most(pointer + "/recoveries/" + at + "/received", award.recoveries().get(at).received(),
                        award.recoveries().get(at).demanded())).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> most(String pointer, BigDecimal recorded, BigDecimal limit) {
        boolean within = recorded == null || recorded.signum() == 0 || limit != null && recorded.compareTo(limit) <= 0;
        return within ? Optional.empty()
                : Optional.of(new Difference(pointer, Tree.text(recorded), limit == null ? null : "at most " + Tree.text(limit)));
    }

    private static BigDecimal sum(AwardSection award, java.util.function.Predicate<PaymentSection> which) {
        return add(award.payments().stream().filter(which).map(PaymentSection::amount));
    }

    private static BigDecimal total(AwardSection award, Function<RecoverySection, BigDecimal> figure) {
        return add(award.recoveries().stream().map(figure));
    }

    private static BigDecimal add(Stream<BigDecimal> sums) {
        return sums.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
