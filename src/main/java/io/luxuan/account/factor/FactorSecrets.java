package io.luxuan.account.factor;

import io.luxuan.shared.seal.BoundSecrets;
import io.luxuan.shared.seal.ServerSecrets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Secrets of apps as the table keeps them, each bound to its account. Where one cannot be read, a recovery code or a reset helps. */
@Component
class FactorSecrets {
    private final BoundSecrets secrets;

    FactorSecrets(ServerSecrets secrets, @Value("${luxuan.second-factor-key:}") String key) {
        this.secrets = new BoundSecrets(secrets, "second-factor", key);
    }

    String hidden(String account, String secret) {
        return secrets.hidden(account, secret);
    }

    Optional<String> shown(String account, String hidden) {
        return secrets.shown(account, hidden);
    }
}
