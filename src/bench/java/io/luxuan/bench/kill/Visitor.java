package io.luxuan.bench.kill;

import io.luxuan.bench.http.Browser;
import io.luxuan.bench.http.Form;
import io.luxuan.bench.http.NoAnswer;
import io.luxuan.bench.http.Page;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Somebody who does not give up: what is not answered, or with an error of the server, is sent again to the other node.
 * Whoever was signed out signs in again.
 */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int REFUSALS = 25;
    private static final String TOKEN = "_csrf";
    private static final String TOKEN_COOKIE = "XSRF-TOKEN";

    private final String username;
    private final Sites nodes;
    private final Tally tally;
    private final Browser browser;
    private int turn;
    private boolean signedIn;

    /** @param username null for the public */
    Visitor(String username, Sites nodes, Tally tally) {
        this.username = username;
        this.nodes = nodes;
        this.tally = tally;
        this.turn = username == null ? 0 : username.hashCode();
        this.browser = Browser.at(nodes.site(turn));
        this.browser.patience(Duration.ofSeconds(60));
    }

    synchronized Page get(String path) {
        return untilAnswered(() -> browser.get(path), () -> false);
    }

    /**
     * Sends it until the server says that it was done, or says no to a repetition of something that was done.
     *
     * @param done looked up when a repetition is refused
     * @throws IllegalStateException when the server says no to something that was not done
     */
    synchronized Page send(Form form, BooleanSupplier done) {
        // a page's own token, in a field or in the address, would be that of a session that a node took with it
        Form plain = new Form(URI.create(form.action().getRawPath()), form.multipart(), form.without(TOKEN).fields());
        return untilAnswered(() -> browser.send(plain), done);
    }

    private Page untilAnswered(Supplier<Page> request, BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int refusals = 0;
        while (System.nanoTime() < end) {
            Page page = attempt(request);
            if (page == null) {
                other();
            } else if (page.status() < 400) {
                return page;
            } else if (page.status() >= 500) {
                tally.errorPage(page);
                other();
            } else if (done.getAsBoolean()) {
                tally.repeated();
                return page;
            } else if (page.status() != 409 || ++refusals > REFUSALS) {
                throw new IllegalStateException(username + " is refused: " + page.status() + " " + page.address() + " "
                        + page.html().select(".alert, h1, .lx-field-error").text());
            } else {
                Facts.pause();
            }
        }
        throw new IllegalStateException(username + " was not answered within ten minutes");
    }

    /** Null when there was no answer, or when it was only that one has to sign in. */
    private Page attempt(Supplier<Page> request) {
        try {
            if (username != null && !signedIn && !signIn()) {
                return null;
            }
            Page page = request.get();
            if (username == null || !isSignedOut(page)) {
                return page;
            }
            signedIn = false; // the session went with its node, or signing in met a database that was away
            tally.signedOut();
            return null;
        } catch (NoAnswer lost) {
            tally.lost();
            return null;
        }
    }

    private boolean signIn() {
        if (browser.cookie(TOKEN_COOKIE) == null) {
            browser.get("/login");
        }
        Page page = browser.send(Form.to("/login").with("username", username).with("password", Cast.PASSWORD));
        signedIn = page.status() < 400 && !page.path().equals("/login");
        return signedIn;
    }

    private static boolean isSignedOut(Page page) {
        return page.status() == 401 || page.status() == 403 || page.path().equals("/login");
    }

    private void other() {
        browser.goTo(nodes.site(++turn));
        Facts.pause();
    }
}
