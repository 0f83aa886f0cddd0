package io.luxuan.record;

import io.luxuan.shared.verify.Difference;
import java.util.Optional;

/** A known form with the members of that form, the members of its stage, and numbers of the chain that follow each other. */
final class FormCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        return Check.expect(record.hasKnownForm(), RecordFault.FORMAT, "/record/format", record.format(), SealedRecord.FORMAT
                        + ", or a former form with its members")
                .or(() -> stage("objections", record.objections(), record.stage() != RecordStage.DECISION))
                .or(() -> stage("substitutions", record.substitutions(), record.stage() != RecordStage.DECISION))
                .or(() -> stage("finalList", record.finalList(), record.stage() != RecordStage.DECISION))
                .or(() -> stage("awards", record.awards(), record.stage() == RecordStage.CLOSE))
                .or(() -> chain(record));
    }

    private static Optional<Difference> stage(String member, Object value, boolean needed) {
        return Check.expect((value != null) == needed, RecordFault.STAGE, "/record/" + member,
                value == null ? null : "a value", needed ? "a value" : null);
    }

    private static Optional<Difference> chain(SealedRecord record) {
        ChainSection chain = record.chain();
        long before = chain.previous() == null ? 0 : chain.previous().number();
        boolean ofRound = chain.ofRound() == null || chain.ofRound().number() >= 1 && chain.ofRound().number() < chain.number();
        boolean same = chain.ofRound() == null || chain.ofRound().number() != before || chain.ofRound().equals(chain.previous());
        return Check.expect(chain.number() == before + 1 && before >= 0, RecordFault.CHAIN, "/record/chain/number", chain.number(), before + 1)
                .or(() -> Check.expect(ofRound && same && (record.stage() != RecordStage.DECISION || chain.ofRound() == null),
                        RecordFault.CHAIN, "/record/chain/ofRound", chain.ofRound(), "the record of this round before this one"));
    }
}
