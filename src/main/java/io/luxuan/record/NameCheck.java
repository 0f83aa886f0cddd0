package io.luxuan.record;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.record.AwardSection.PaymentSection;
import io.luxuan.record.AwardSection.RecoverySection;
import io.luxuan.shared.verify.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** States, kinds and grounds are those that exist. {@code docs/record.md} lists them. */
final class NameCheck implements Check {
    static final Set<String> APPLICATION = Arrays.stream(ApplicationStatus.values()).map(Enum::name).collect(Collectors.toSet());
    static final Set<String> ENTRY = Set.of("LISTED", "HELD", "REMOVED", "AWARDED");
    static final Set<String> OBJECTION =
            Set.of("NOT_ACCEPTED", "LODGED", "INVESTIGATING", "DECLINED", "UPHELD", "DISMISSED", "ENDED");
    static final Set<String> GROUNDS = Set.of("ELIGIBILITY", "FRAUD", "RULE_BREACH", "CONFLICT", "ACADEMIC", "OTHER");
    static final Set<String> REFUSED_RULE = Set.of("objection.late", "objection.not-listed", "objection.anonymous",
            "objection.no-evidence", "objection.incomplete", "objection.academic");
    static final Set<String> PROJECT = Set.of("STATEMENT", "STATEMENT_CHECK", "CERTIFICATE", "CERTIFICATE_CHECK", "RUNNING", "MIDTERM",
            "MIDTERM_CHECK", "ACCEPTANCE", "ACCEPTANCE_CHECK", "CORRECTION", "CLOSED", "FAILED", "STOPPED", "LAPSED");
    static final Set<String> PAYMENT_KIND = Set.of("FIRST", "MIDTERM", "BALANCE", "BONUS", "WHOLE");
    static final Set<String> PAYMENT = Set.of("HELD", "DUE", "APPROVED", "SENT", "PAID", "RETURNED", "CANCELLED");
    static final Set<String> CAUSE = Set.of("FAILED", "STOPPED", "ROUND_ENDED", "REVOKED", "INTEGRITY");
    static final Set<String> RECOVERY = Set.of("OPENED", "DEMANDED", "PARTLY", "CLOSED");

    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        List<ObjectionSection> objections = record.objections() == null ? List.of() : record.objections();
        List<AwardSection> awards = record.awards() == null ? List.of() : record.awards();
        return record.applications().entrySet().stream().map(entry -> known(APPLICATION, "/record/applications/" + entry.getKey(),
                        entry.getKey())).flatMap(Optional::stream).findFirst()
                .or(() -> Check.first(objections.size(), at -> objection("/record/objections/" + at, objections.get(at))))
                .or(() -> Check.first(awards.size(), at -> award("/record/awards/" + at, awards.get(at))));
    }

    private static Optional<Difference> objection(String pointer, ObjectionSection one) {
        return known(OBJECTION, pointer + "/state", one.state())
                .or(() -> one.grounds() == null ? Optional.empty() : known(GROUNDS, pointer + "/grounds", one.grounds()))
                .or(() -> one.refusedRule() == null ? Optional.empty() : known(REFUSED_RULE, pointer + "/refusedRule", one.refusedRule()));
    }

    private static Optional<Difference> award(String pointer, AwardSection award) {
        return known(PROJECT, pointer + "/state", award.state())
                .or(() -> Check.first(award.payments().size(), at -> payment(pointer + "/payments/" + at, award.payments().get(at))))
                .or(() -> Check.first(award.recoveries().size(), at -> recovery(pointer + "/recoveries/" + at, award.recoveries().get(at))))
                .or(() -> Check.expect(award.corrections() == 0 || award.corrections() == 1, RecordFault.NAME, pointer + "/corrections",
                        award.corrections(), "0 or 1"));
    }

    private static Optional<Difference> payment(String pointer, PaymentSection payment) {
        return known(PAYMENT_KIND, pointer + "/kind", payment.kind()).or(() -> known(PAYMENT, pointer + "/state", payment.state()));
    }

    private static Optional<Difference> recovery(String pointer, RecoverySection recovery) {
        return known(CAUSE, pointer + "/cause", recovery.cause()).or(() -> known(RECOVERY, pointer + "/state", recovery.state()));
    }

    private static Optional<Difference> known(Set<String> names, String pointer, String name) {
        return Check.expect(names.contains(name), RecordFault.NAME, pointer, name, "one of " + names.stream().sorted().toList());
    }
}
