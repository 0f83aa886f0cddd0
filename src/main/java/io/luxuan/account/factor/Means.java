package io.luxuan.account.factor;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** By what somebody signs in; the audit log names it. */
public enum Means {
    PASSWORD("account.sign-in"),
    /** The rest prove more than a password does: an app's code beside it … */
    CODE("account.sign-in-code"),
    RECOVERY_CODE("account.sign-in-recovery"),
    PASSKEY("account.sign-in-passkey"),
    /** … or a passkey in its place, whose authenticator has verified its owner. */
    PASSKEY_ALONE("account.sign-in-passkey-alone"),
    /** A browser in which more was proved within thirty days, beside the password. */
    TRUSTED_DEVICE("account.sign-in-device");

    private static final String PREFIX = "MEANS_";

    private final String action;

    Means(String action) {
        this.action = action;
    }

    /** What the audit log calls it. */
    public String action() {
        return action;
    }

    boolean proves() {
        return this != PASSWORD;
    }

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority(PREFIX + name());
    }

    public static Means of(Authentication signedIn) {
        Optional<String> named = signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(PREFIX)).findFirst();
        return named.map(authority -> valueOf(authority.substring(PREFIX.length()))).orElse(PASSWORD);
    }
}
