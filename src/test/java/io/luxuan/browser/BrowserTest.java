package io.luxuan.browser;

import io.luxuan.support.OwnDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole program with its demo data on a port of its own, looked at through a real browser. Skipped, with a message
 * that says so, when LUXUAN_TEST_BROWSER names no browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OwnDatabase
@TestPropertySource(properties = {
    "luxuan.demo=true",
    "luxuan.attachments=target/browser-attachments"
})
@interface BrowserTest {}
