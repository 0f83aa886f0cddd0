package io.luxuan.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luxuan.notify.way.Parcel;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Against a mail server that was not made for tests: LUXUAN_TEST_SMTP is {@code host:port}, LUXUAN_TEST_MAILDIR the maildir to which it
 * delivers, LUXUAN_TEST_MAILBOX the address of that ({@code root@localhost} where none is given).
 */
class DebianMailTest {
    private static final int SECONDS = 30;
    private static final String SMTP = System.getenv("LUXUAN_TEST_SMTP");
    private static final String MAILDIR = System.getenv("LUXUAN_TEST_MAILDIR");
    private static final String MAILBOX = Optional.ofNullable(System.getenv("LUXUAN_TEST_MAILBOX")).orElse("root@localhost");

    private MailCarrier carrier;

    @BeforeEach
    void a_server() {
        assumeTrue(SMTP != null && MAILDIR != null, "no mail server: LUXUAN_TEST_SMTP and LUXUAN_TEST_MAILDIR name one");
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(SMTP.substring(0, SMTP.lastIndexOf(':')));
        sender.setPort(Integer.parseInt(SMTP.substring(SMTP.lastIndexOf(':') + 1)));
        carrier = new MailCarrier(sender, new MailSettings(MAILBOX, "鲁选"), new MovableClock());
    }

    @Test
    void a_mail_is_delivered_as_it_was_written() throws Exception {
        String id = Ids.next();
        carrier.carry(new Parcel(id, MAILBOX, "【鲁选】申报材料需要补正", "",
                "您申报的《海洋碳汇监测》被退回补正。\n请于 2026 年 3 月 13 日前提交。\n"));
        MimeMessage mail = delivered(id);
        assertThat(mail.getSubject()).isEqualTo("【鲁选】申报材料需要补正");
        assertThat((String) mail.getContent()).contains("《海洋碳汇监测》").contains("2026 年 3 月 13 日");
        assertThat(mail.getMessageID()).startsWith("<" + id + "@");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private static MimeMessage delivered(String id) throws Exception {
        for (int wait = 0; wait < SECONDS * 4; wait++) {
            for (Path file : files()) {
                String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                if (text.contains(id)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        return new MimeMessage(Session.getInstance(new Properties()), in);
                    }
                }
            }
            Thread.sleep(250);
        }
        return fail("nothing was delivered to " + MAILDIR);
    }

    private static List<Path> files() throws IOException {
        Path fresh = Path.of(MAILDIR, "new");
        if (!Files.isDirectory(fresh)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(fresh)) {
            return all.toList();
        }
    }
}
