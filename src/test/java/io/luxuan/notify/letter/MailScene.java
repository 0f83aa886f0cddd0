package io.luxuan.notify.letter;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.About;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The program with a mail server beside it. All tests of mail share both. */
@ServiceTest
public abstract class MailScene {
    protected static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 10, 12, 0);
    protected static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired protected CallScene scene;
    @Autowired protected Telling telling;
    @Autowired protected SendLetters send;
    @Autowired protected JdbcTemplate rows;
    @Autowired protected MovableClock clock;
    @Autowired protected PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("luxuan.mail.from", () -> "noreply@luxuan.example.cn");
        settings.add("luxuan.notify.site", () -> "https://luxuan.example.cn");
    }

    /** The same for the whole run: the server stops and comes back under its address. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @BeforeEach
    void at_noon() throws FolderException {
        clock.moveTo(NOON);
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void back_to_now() {
        rows.update("UPDATE letter SET state = 'FAILED' WHERE state IN ('PENDING', 'SENDING')");
        clock.backToNow();
    }

    protected Person reader() {
        Person reader = scene.person(Role.APPLICANT, scene.organisation(io.luxuan.shared.actor.OrganisationKind.UNIVERSITY, null));
        rows.update("INSERT INTO contact (account_id, way, address, confirmed_at) VALUES (?, 'MAIL', ?, ?)", reader.id(), address(reader), NOON);
        return reader;
    }

    protected static String address(Person reader) {
        return reader.username() + "@unit.example.cn";
    }

    protected void told(Person reader, ToldKind kind, String title) {
        Tell news = new Tell(kind, About.thing(null, Ids.next(), "P1-2026-0007", title).until(NOON.plusDays(3)), "x", null, clock.now(),
                List.of(To.account(Party.OWNER, reader.id(), "/applicant")));
        new TransactionTemplate(transactions).executeWithoutResult(status -> telling.tell(List.of(news)));
    }

    protected void lettersGo() {
        Actors.run(Person.SYSTEM, send::all);
    }

    protected static List<MimeMessage> mails() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    protected List<String> states(Person reader) {
        return rows.queryForList("SELECT state FROM letter WHERE recipient_id = ? ORDER BY id", String.class, reader.id());
    }
}
