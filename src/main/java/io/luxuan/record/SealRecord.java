package io.luxuan.record;

import io.luxuan.audit.AuditHead;
import io.luxuan.audit.ChainHead;
import io.luxuan.record.tree.RecordJson;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Seals a round's record in the transaction that brings the round to its stage: there is none of the two without the other. */
@Component
class SealRecord {
    private final BuildRecord build;
    private final RecordMapper records;
    private final AuditHead log;
    private final AuditTrail audit;

    SealRecord(BuildRecord build, RecordMapper records, AuditHead log, AuditTrail audit) {
        this.build = build;
        this.records = records;
        this.log = log;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void seal(String roundId, RecordStage stage) {
        List<RecordLine> before = records.ofRound(roundId);
        if (before.stream().anyMatch(line -> line.stage() == stage) || !build.isPossible(roundId)) {
            return;
        }
        RecordLine last = before.isEmpty() ? null : before.get(before.size() - 1);
        SealedRecord open = build.of(roundId, stage, last == null ? null : read(last).record());
        store(open, last); // the platform's head is held from here to the end of the transaction
    }

    private Envelope read(RecordLine line) {
        return RecordJson.read(RecordJson.parse(RecordJson.bytes(records.body(line.roundId(), line.stage()))), Envelope.class);
    }

    private void store(SealedRecord open, RecordLine ofRound) {
        RecordMapper.Head head = records.lockHead();
        ChainHead end = log.head();
        SealedRecord sealed = open.after(chain(head, ofRound));
        JsonNode tree = Tree.of(sealed);
        byte[] hashed = RecordJson.bytes(CanonicalJson.of(tree));
        Envelope file = new Envelope(sealed, Hashes.sha256(hashed), Hashes.sm3(hashed));
        String text = CanonicalJson.of(Tree.of(file));
        RecordLine line = new RecordLine(sealed.chain().number(), sealed.round().id(), sealed.stage(),
                sealed.round().title(), sealed.sealedAt(), file.sha256(), file.sm3(), end.seq(), end.hash(),
                RecordJson.bytes(text).length);
        records.insert(line, text);
        records.moveHead(new RecordMapper.Head(line.numberNo(), line.sha256(), line.sm3()));
        audit.record(AuditEvent.of("record.seal", "round", line.roundId()).inRound(line.roundId())
                .change(null, line.stage()).because("SHA-256 " + line.sha256() + " SM3 " + line.sm3()));
    }

    private static ChainSection chain(RecordMapper.Head head, RecordLine ofRound) {
        ChainSection.Link previous = head.lastNumber() == 0
                ? null : new ChainSection.Link(head.lastNumber(), head.sha256(), head.sm3());
        return new ChainSection(head.lastNumber() + 1, previous, ofRound == null ? null : ofRound.link(), null);
    }
}
