package io.luxuan.account;

import io.luxuan.shared.FieldFaults;
import java.util.Optional;

/** A password that an owner sets without the former one, once something else proved who they are. */
public interface RecoverAccount {
    /** Id of the account of that name whose owner may; empty for nobody's, closed ones and the three administrators', whom another resets. */
    Optional<String> mayRecover(String username);

    /** Whether the owner of that name has signed in from the browser of this request before. */
    boolean isKnownHere(String username);

    /** Notes what is wrong at {@code newPassword} and {@code repeatedPassword}. */
    void judge(FieldFaults faults, String username, String password, String repeated);

    /** All sessions end, and no browser is known any more. */
    void setPassword(String accountId, String password);
}
