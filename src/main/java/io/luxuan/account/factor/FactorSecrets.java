package io.luxuan.account.factor;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.seal.ServerSecrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Secrets of apps as the table keeps them: AES-256-GCM, under a key that mixes one of the installation with one that no
 * table holds, and bound to their account, so that a row that is copied to another account opens nothing.
 */
@Component
class FactorSecrets {
    private static final Logger LOG = LoggerFactory.getLogger(FactorSecrets.class);

    private final BytesEncryptor encryptor;

    /** @param key from the environment, the same on all nodes; a copy of the database alone then opens nothing */
    FactorSecrets(ServerSecrets secrets, @Value("${luxuan.second-factor-key:}") String key) {
        byte[] mixed = HexFormat.of().parseHex(Hashes.sha256(secrets.of("second-factor") + "\n" + key));
        encryptor = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(mixed, "AES")).build();
    }

    String hidden(String account, String secret) {
        byte[] text = (bound(account) + secret).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(encryptor.encrypt(text));
    }

    /** Empty where there is none, and where it was written under another key: then a recovery code or a reset helps. */
    Optional<String> shown(String account, String hidden) {
        return hidden == null ? Optional.empty() : opened(hidden).filter(text -> text.startsWith(bound(account)))
                .map(text -> text.substring(bound(account).length()));
    }

    private Optional<String> opened(String hidden) {
        try {
            return Optional.of(new String(encryptor.decrypt(Base64.getDecoder().decode(hidden)), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException otherKey) {
            LOG.error("a second factor cannot be read: was luxuan.second-factor-key changed? {}", otherKey.toString());
            return Optional.empty();
        }
    }

    private static String bound(String account) {
        return account + " ";
    }
}
