package io.luxuan.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.shared.actor.Person;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two pages of one person, each of which takes away one of the last two factors in the same moment: one of them stays. */
class LastFactorTest extends PasskeyTest {
    private static final int REFUSED = 409;

    @Autowired TransactionTemplate transactions;

    private Person manager;
    private String secret;
    private Browser owner;

    @BeforeEach
    void a_manager_with_an_app_and_a_passkey() throws Exception {
        manager = manager();
        secret = enrolled(manager);
        owner = new Browser().password(manager);
        owner.sent("/login/code", "passcode", next(secret));
        assertThat(added(owner, new SoftAuthenticator(), next(secret))).isEqualTo("/security");
    }

    @Test
    void the_passkey_stays_where_the_app_goes() throws Exception {
        String path = "/security/passkeys/" + row(manager).get("id") + "/remove";
        assertThat(whileAnother("DELETE FROM second_factor WHERE account_id = ?", path)).isEqualTo(REFUSED);
        assertThat(row(manager)).containsEntry("removed_at", null);
    }

    @Test
    void the_app_stays_where_the_passkey_goes() throws Exception {
        assertThat(whileAnother("UPDATE passkey SET removed_at = created_at WHERE account_id = ?", "/security/remove")).isEqualTo(REFUSED);
        assertThat(mapper.of(manager.id()).hasApp()).isTrue();
    }

    /** What the page answers that is sent after another took its factor away, and before that was committed. */
    private int whileAnother(String takesAway, String path) throws Exception {
        String code = next(secret);
        CompletableFuture<Integer> answer = transactions.execute(running -> {
            mapper.lock(manager.id());
            jdbc.update(takesAway, manager.id());
            CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(() -> status(path, code));
            waitFor(sent);
            return sent;
        });
        return answer.get(20, TimeUnit.SECONDS);
    }

    private static void waitFor(CompletableFuture<Integer> sent) {
        try {
            sent.get(1500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            // for the other page, as it must
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private int status(String path, String code) {
        try {
            return owner.send(post(path).with(csrf()).param("currentPasscode", code)).getStatus();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
