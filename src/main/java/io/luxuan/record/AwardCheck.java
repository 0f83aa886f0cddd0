package io.luxuan.record;

import io.luxuan.record.AwardSection.PaymentSection;
import io.luxuan.record.AwardSection.RecoverySection;
import io.luxuan.record.tree.Differences;
import io.luxuan.record.tree.Tree;
import io.luxuan.selection.Amounts;
import io.luxuan.shared.verify.Difference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every entry of the final list is an award, and so is what lapsed after it was awarded, to which nothing was paid; no award is
 * more than was published, no instalments more than the award, no bonus more than its grade earns, and nothing more was claimed
 * back than was paid.
 */
final class AwardCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        if (record.stage() != RecordStage.CLOSE) {
            return Optional.empty();
        }
        List<AwardSection> awards = record.awards();
        Set<String> removed = record.publicity().removed();
        List<String> expected = Stream.concat(record.finalList().stream(), awards.stream()
                .filter(award -> award.hasLapsed() && removed.contains(award.number())).map(AwardSection::number)).sorted().toList();
        Optional<Difference> who = Differences.first(RecordFault.AWARDS, "/record/awards",
                Tree.of(awards.stream().map(AwardSection::number).toList()), Tree.of(expected));
        return who.isPresent() ? who : IntStream.range(0, awards.size()).boxed()
                .map(at -> award("/record/awards/" + at, awards.get(at), record)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> award(String pointer, AwardSection award, SealedRecord record) {
        BigDecimal published = record.publicity().amountOf(award.number());
        return amounts(pointer, award)
                .or(() -> Check.expect(!award.hasLapsed() || award.payments().stream().allMatch(PaymentSection::isOff), RecordFault.PAYMENT_SUM,
                        pointer + "/payments", award.payments().size(), "none for a place that lapsed"))
                .or(() -> most(RecordFault.AWARD_AMOUNT, pointer + "/amount", award.amount(), published))
                .or(() -> firstInstalment(pointer, award, published, record))
                .or(() -> once(pointer, award))
                .or(() -> most(RecordFault.PAYMENT_SUM, pointer + "/payments",
                        sum(award, payment -> !payment.isBonus() && !payment.isOff()), award.amount()))
                .or(() -> whole(pointer, award))
                .or(() -> most(RecordFault.BONUS, pointer + "/payments", sum(award, PaymentSection::isBonus),
                        Amounts.bonus(record.decision().terms().funding(), award.grade())))
                .or(() -> most(RecordFault.RECOVERY, pointer + "/recoveries", total(award, RecoverySection::demanded),
                        sum(award, PaymentSection::hasLeft)))
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
                return part.compareTo(payment.amount()) == 0 ? Optional.empty() : Optional.of(RecordFault.PAYMENT_FIRST.at(
                        pointer + "/payments/" + at + "/amount", Tree.text(payment.amount()), Tree.text(part)));
            }
        }
        return Optional.empty();
    }

    /** What is paid or claimed back is more than nothing. */
    private static Optional<Difference> amounts(String pointer, AwardSection award) {
        return Check.expect(award.amount() == null || award.amount().signum() >= 0, RecordFault.AWARD_AMOUNT, pointer + "/amount",
                        award.amount(), "0 or more")
                .or(() -> Check.first(award.payments().size(), at -> Check.expect(award.payments().get(at).amount().signum() > 0,
                        RecordFault.PAYMENT_AMOUNT, pointer + "/payments/" + at + "/amount", award.payments().get(at).amount(), "more than 0")))
                .or(() -> Check.first(award.recoveries().size(), at -> Check.expect(award.recoveries().get(at).demanded().signum() >= 0
                        && award.recoveries().get(at).received().signum() >= 0, RecordFault.RECOVERY, pointer + "/recoveries/" + at,
                        award.recoveries().get(at), "0 or more")));
    }

    /** Who has closed the project has had, or is waiting for, all of the amount. */
    private static Optional<Difference> whole(String pointer, AwardSection award) {
        BigDecimal entered = sum(award, payment -> !payment.isBonus());
        return Check.expect(!award.state().equals("CLOSED") || award.amount() == null || entered.compareTo(award.amount()) >= 0,
                RecordFault.PAYMENT_MISSING, pointer + "/payments", Tree.text(entered), award.amount());
    }

    private static Optional<Difference> once(String pointer, AwardSection award) {
        long kinds = award.payments().stream().map(PaymentSection::kind).distinct().count();
        return kinds == award.payments().size() ? Optional.empty() : Optional.of(RecordFault.PAYMENT_TWICE.at(pointer + "/payments",
                award.payments().size() + " payments", kinds + ", each kind once"));
    }

    private static Optional<Difference> received(String pointer, AwardSection award) {
        return IntStream.range(0, award.recoveries().size()).boxed()
                .map(at -> most(RecordFault.RECOVERY, pointer + "/recoveries/" + at + "/received", award.recoveries().get(at).received(),
                        award.recoveries().get(at).demanded())).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> most(RecordFault fault, String pointer, BigDecimal recorded, BigDecimal limit) {
        boolean within = recorded == null || recorded.signum() == 0 || limit != null && recorded.compareTo(limit) <= 0;
        return within ? Optional.empty()
                : Optional.of(fault.at(pointer, Tree.text(recorded), limit == null ? null : "at most " + Tree.text(limit)));
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
