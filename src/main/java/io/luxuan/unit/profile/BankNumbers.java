package io.luxuan.unit.profile;

import io.luxuan.shared.seal.BoundSecrets;
import io.luxuan.shared.seal.ServerSecrets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Numbers of accounts as the table keeps them, each bound to its unit. */
@Component
class BankNumbers {
    private static final int SHOWN = 4;

    private final BoundSecrets secrets;

    BankNumbers(ServerSecrets secrets, @Value("${luxuan.profile-key:}") String key) {
        this.secrets = new BoundSecrets(secrets, "unit-profile", key);
    }

    String hidden(String unit, String number) {
        return secrets.hidden(unit, number);
    }

    Optional<String> shown(Profile profile) {
        return secrets.shown(profile.organisationId(), profile.numberHidden());
    }

    static String tail(String number) {
        return number.substring(Math.max(0, number.length() - SHOWN));
    }
}
