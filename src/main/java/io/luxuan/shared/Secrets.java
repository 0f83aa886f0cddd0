package io.luxuan.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Numbers that nobody can know: 256 bits from the system's secure source. Only a rehearsal may foresee them. */
@Component
public class Secrets {
    private static final SecureRandom SOURCE = new SecureRandom();

    private final Rehearsal rehearsal;

    Secrets(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /**
     * 64 hexadecimal digits.
     *
     * @param purpose what it is for; tells the secrets of a rehearsal apart and means nothing otherwise
     */
    public String next(String purpose) {
        return rehearsal.foreseesSecrets() ? Hashes.sha256(rehearsal.seed() + "\n" + purpose) : fresh();
    }

    private static String fresh() {
        byte[] bytes = new byte[32];
        SOURCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
