package io.luxuan.record;

import io.luxuan.record.tree.RecordJson;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.verify.Difference;
import java.util.Optional;

/** Both hashes are those of the record's canonical bytes. */
final class HashCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        byte[] hashed = RecordJson.bytes(CanonicalJson.of(file.tree().get("record")));
        return differ(RecordFault.SHA256, "/sha256", file.envelope().sha256(), Hashes.sha256(hashed))
                .or(() -> differ(RecordFault.SM3, "/sm3", file.envelope().sm3(), Hashes.sm3(hashed)));
    }

    private static Optional<Difference> differ(RecordFault fault, String pointer, String recorded, String reckoned) {
        return reckoned.equals(recorded) ? Optional.empty() : Optional.of(fault.at(pointer, recorded, reckoned));
    }
}
