package io.luxuan.account.factor;

import io.luxuan.shared.actor.Role;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who must prove themselves by more than a password: all staff, unless this is a demo or the setting says otherwise. */
@Component("secondFactorRule")
public class SecondFactorRule {
    enum Spared { NOBODY, OTHERS, EVERYBODY }

    enum Whose { NOBODY, STAFF, EVERYBODY }

    private final Whose whose;
    private final boolean demo;
    private final Spared spared;

    /**
     * @param whose {@code nobody}, {@code staff} or {@code everybody}; empty for staff, and for nobody in a demo
     * @param spared who may have it spared in a browser for thirty days: {@code nobody}, {@code others} than administrators, {@code everybody}
     */
    SecondFactorRule(@Value("${luxuan.second-factor:}") String whose, @Value("${luxuan.demo:false}") boolean demo,
            @Value("${luxuan.second-factor-spared:others}") String spared) {
        this.spared = Spared.valueOf(spared.strip().toUpperCase(Locale.ROOT));
        this.demo = demo;
        this.whose = whose.isBlank() ? (demo ? Whose.NOBODY : Whose.STAFF) : Whose.valueOf(whose.strip().toUpperCase(Locale.ROOT));
    }

    public boolean isRequiredOf(Role role) {
        return whose == Whose.EVERYBODY || whose == Whose.STAFF && role.isStaff();
    }

    /** Whether a browser may be trusted with it. */
    boolean sparesOnTrusted(Role role) {
        return spared == Spared.EVERYBODY || spared == Spared.OTHERS && !role.isAdministrator();
    }

    /** Whether this is a demo in which passwords alone are enough: its page says so. */
    public boolean isDemoWithout() {
        return demo && whose == Whose.NOBODY;
    }
}
