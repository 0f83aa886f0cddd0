package io.luxuan.shared.seal;

import io.luxuan.shared.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Texts as a table keeps them that nobody shall read in it: AES-256-GCM, under a key that mixes one of the installation with one that no
 * table holds, and bound to their owner, so that a row that is copied to another opens nothing.
 */
public final class BoundSecrets {
    private static final Logger LOG = LoggerFactory.getLogger(BoundSecrets.class);

    private final String purpose;
    private final BytesEncryptor encryptor;

    /** @param key from the environment, the same on all nodes; a copy of the database alone then opens nothing */
    public BoundSecrets(ServerSecrets secrets, String purpose, String key) {
        this.purpose = purpose;
        byte[] mixed = HexFormat.of().parseHex(Hashes.sha256(secrets.of(purpose) + "\n" + key));
        encryptor = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(mixed, "AES")).build();
    }

    public String hidden(String owner, String secret) {
        byte[] text = (bound(owner) + secret).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(encryptor.encrypt(text));
    }

    /** Empty where there is none, and where it was written under another key or for another owner. */
    public Optional<String> shown(String owner, String hidden) {
        return hidden == null ? Optional.empty() : opened(hidden).filter(text -> text.startsWith(bound(owner)))
                .map(text -> text.substring(bound(owner).length()));
    }

    private Optional<String> opened(String hidden) {
        try {
            return Optional.of(new String(encryptor.decrypt(Base64.getDecoder().decode(hidden)), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException otherKey) {
            LOG.error("a secret of {} cannot be read: was its key changed? {}", purpose, otherKey.toString());
            return Optional.empty();
        }
    }

    private static String bound(String owner) {
        return owner + " ";
    }
}
