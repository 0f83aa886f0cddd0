package io.luxuan.bench.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

/**
 * One person: his cookies and the node that he talks to. For one thread at a time; thousands of people share the
 * client's connections. See the package for an example.
 */
public final class Browser {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303);
    private static final int MOST_REDIRECTS = 10;
    private static final String TOKEN_FIELD = "_csrf";
    private static final String TOKEN_COOKIE = "XSRF-TOKEN";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT;

    static {
        // below any server's own, so that no request goes out on a connection that is just being closed
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10)).build();
    }

    private final Cookies cookies = new Cookies();
    private Duration patience = PATIENCE;
    private URI site;

    private Browser(URI site) {
        this.site = site;
    }

    /** @param site such as {@code http://127.0.0.1:8080} */
    public static Browser at(URI site) {
        return new Browser(site);
    }

    /** From now on to another node, with the same cookies. */
    public void goTo(URI node) {
        site = node;
    }

    public URI site() {
        return site;
    }

    /** How long to wait for the first byte of an answer; two minutes at first. */
    public void patience(Duration longest) {
        patience = longest;
    }

    /** Of a session that was made otherwise; null takes it away. */
    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    /** Null when there is none. */
    public String cookie(String name) {
        return cookies.find(name);
    }

    /** Through the sign-in page. @throws IllegalStateException when the password is refused */
    public Page signIn(String username, String password) {
        Page page = send(get("/login").form("form[action$=/login]").with("username", username).with("password", password));
        if (!page.isOk() || page.path().equals("/login")) {
            throw new IllegalStateException(username + " may not sign in: " + page.status() + " " + page.address());
        }
        return page;
    }

    /** @param path with its query */
    public Page get(String path) {
        return follow(request(site.resolve(path)).GET());
    }

    /** To the present node, whichever node's page offered the form. */
    public Page send(Form form) {
        return send(form, BodyPublishers::ofByteArray);
    }

    /** In chunks, which say nothing of the length of the whole. */
    public Page sendInPieces(Form form) {
        return send(form, body -> BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private Page send(Form form, Function<byte[], HttpRequest.BodyPublisher> publisher) {
        URI address = site.resolve(form.action().getRawPath() + (form.action().getRawQuery() == null ? "" : "?" + form.action().getRawQuery()));
        Form whole = form.value(TOKEN_FIELD) == null && cookies.find(TOKEN_COOKIE) != null
                ? form.and(TOKEN_FIELD, cookies.find(TOKEN_COOKIE)) : form;
        HttpRequest.Builder request = request(address).header("Origin", origin()).header("Sec-Fetch-Site", "same-origin")
                .header("Referer", address.toString());
        return follow(request.header("Content-Type", whole.contentType()).POST(publisher.apply(whole.body())));
    }

    private Page follow(HttpRequest.Builder first) {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = exchange(first);
        int redirected = 0;
        while (REDIRECTS.contains(answer.statusCode()) && redirected < MOST_REDIRECTS) {
            String location = answer.headers().firstValue("Location").orElse("/");
            answer = exchange(request(answer.uri().resolve(location)).GET());
            redirected++;
        }
        return new Page(answer.uri(), answer.statusCode(), answer.headers(), answer.body(), System.nanoTime() - start, redirected);
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(patience).header("Accept", "text/html,*/*");
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        String sent = cookies.header();
        HttpRequest whole = (sent.isEmpty() ? request : request.header("Cookie", sent)).build();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(whole, BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(cookies::take);
            return answer;
        } catch (IOException broken) {
            throw new NoAnswer(whole.uri(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(whole.uri(), new InterruptedIOException("interrupted"));
        }
    }

    private String origin() {
        return site.getScheme() + "://" + site.getAuthority();
    }
}
