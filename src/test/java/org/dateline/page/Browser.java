package org.dateline.page;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium as a reader has it, without a window; each with a profile of its own. */
final class Browser implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether Chromium and its driver are on the path. */
    static boolean isHere() {
        return find("chromedriver").isPresent() && find("chromium").isPresent();
    }

    static Browser start(Path profile) {
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("chromium").get().toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        logs.enable("performance", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver").get().toFile()).usingAnyFreePort().build(), options);
        driver.manage().window().setSize(new Dimension(1280, 900));
        return new Browser(driver);
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, program))
                .filter(file -> file.toFile().canExecute()).findFirst();
    }

    /** Opens an address and waits until the page has drawn itself. */
    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
        waitFor("document.body.dataset.ready");
    }

    /** Does something that changes the view, and waits until it is drawn. */
    void change(Runnable action) {
        String before = text("return document.body.dataset.ready");
        action.run();
        waitFor("document.body.dataset.ready !== '" + before + "'");
    }

    private void waitFor(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(d -> Boolean.TRUE.equals(
                ((JavascriptExecutor) d).executeScript("return Boolean(" + condition + ")")));
    }

    String text(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
    }

    void click(String selector) {
        WebElement element = driver.findElement(By.cssSelector(selector));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Chooses of a list what a reader sees as {@code words}. */
    void choose(String selector, String words) {
        new Select(driver.findElement(By.cssSelector(selector))).selectByVisibleText(words);
    }

    /** Types words into a field in place of what stands there, and presses Enter. */
    void type(String selector, String words) {
        WebElement field = driver.findElement(By.cssSelector(selector));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(words, Keys.ENTER);
    }

    void back() {
        driver.navigate().back();
    }

    void forward() {
        driver.navigate().forward();
    }

    void size(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the console says, warnings and errors of scripts and of the content policy among it. */
    List<String> console() {
        return driver.manage().logs().get("browser").getAll().stream().map(LogEntry::getMessage).toList();
    }

    /** The addresses that were asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get("performance").getAll().stream().map(LogEntry::getMessage).map(ADDRESS::matcher)
                .filter(Matcher::find).map(found -> found.group(1)).filter(address -> !address.startsWith("about:") && !address.startsWith("data:")).toList();
    }

    /** What the main thread of the page did since the last call, in milliseconds of the processor: script, style, layout, all. */
    Map<String, Double> work() {
        driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
        Map<String, Double> now = new TreeMap<>();
        for (Object metric : (List<?>) driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics")) {
            Map<?, ?> named = (Map<?, ?>) metric;
            now.put(String.valueOf(named.get("name")), ((Number) named.get("value")).doubleValue());
        }
        return now;
    }

    /** Waits until the view that {@code action} changes is drawn and painted, and says how many milliseconds that took on the clock of the page. */
    double timed(String action) {
        return Double.parseDouble(String.valueOf(driver.executeAsyncScript("const done = arguments[0]; const before = document.body.dataset.ready;"
                + " const begin = performance.now(); " + action + "; const look = () => document.body.dataset.ready === before"
                + " ? setTimeout(look, 1) : requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin))); look();")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
