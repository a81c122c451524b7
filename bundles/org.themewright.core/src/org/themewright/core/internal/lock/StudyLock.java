package org.themewright.core.internal.lock;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.AtomicFiles;
import org.themewright.core.LockHolder;
import org.themewright.core.StudyLockedException;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.Housekeeping;

/**
 * Keeps a second program from changing a study that one has open. A lock of the operating system says whether a program
 * on this computer, or on one that shares locks with it, is running; where a shared folder knows no locks, a file that
 * is written anew every two minutes says it.
 */
public final class StudyLock implements AutoCloseable {

	/** How old the last sign of life from another computer is when its lock no longer counts. */
	static final Duration STALE = Duration.ofMinutes(10);
	private static final Duration BEAT = Duration.ofMinutes(2);
	private static final String LOCK = "lock"; //$NON-NLS-1$
	private static final String HOLDER = "lock-holder"; //$NON-NLS-1$
	private static final String USER = "user"; //$NON-NLS-1$
	private static final String HOST = "host"; //$NON-NLS-1$
	private static final String SINCE = "since"; //$NON-NLS-1$
	private static final String SEEN = "seen"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final int LARGEST = 10_000;

	/**
	 * The lock files this process holds. Needed because on Unix to open and close such a file a second time lets go of
	 * the lock of the first.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path folder;
	private final Path key;
	private final FileChannel channel;
	private final String id = UUID.randomUUID().toString();
	private final Instant since = Instant.now();
	private final LockHolder stale;
	private final Thread heart;
	private boolean closed;

	private StudyLock(Path folder, Path key, FileChannel channel, LockHolder stale) throws IOException {
		this.folder = folder;
		this.key = key;
		this.channel = channel;
		this.stale = stale;
		beat();
		heart = Thread.ofPlatform().daemon().name("study lock").start(this::beatOnAndOn); //$NON-NLS-1$
	}

	/**
	 * Takes the lock.
	 *
	 * @param takeOver whether to take it even though another computer showed not long ago that it has it
	 * @throws StudyLockedException if another program has it
	 * @throws IOException if the folder cannot be written
	 */
	public static StudyLock take(Path study, boolean takeOver) throws StudyLockedException, IOException {
		Path folder = Housekeeping.create(study, Disk.REAL);
		Path key = folder.toRealPath().resolve(LOCK);
		if (!HELD.add(key)) {
			throw locked(study, readHolder(folder), true);
		}
		FileChannel channel = null;
		boolean taken = false;
		try {
			channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (!lock(channel)) {
				throw locked(study, readHolder(folder), true);
			}
			LockHolder before = readHolder(folder);
			boolean elsewhere = before != null && !before.host().equals(host());
			if (elsewhere && !takeOver && before.seen().isAfter(Instant.now().minus(STALE))) {
				throw locked(study, before, false);
			}
			StudyLock result = new StudyLock(folder, key, channel, before);
			taken = true;
			return result;
		} finally {
			if (!taken) {
				if (channel != null) {
					channel.close();
				}
				HELD.remove(key);
			}
		}
	}

	/** Where the file system knows no locks, the sign of life alone has to do. */
	private static boolean lock(FileChannel channel) {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		} catch (OverlappingFileLockException e) {
			return false;
		} catch (IOException e) {
			return true;
		}
	}

	private static StudyLockedException locked(Path study, LockHolder holder, boolean running) {
		LockHolder known = holder != null ? holder
				: new LockHolder(Messages.unknown, Messages.unknown, Instant.now(), Instant.now());
		String message = NLS.bind(running ? Messages.locked : Messages.lockedElsewhere,
				new Object[] { known.user(), known.host(), text(known.since()), text(known.seen()) });
		return new StudyLockedException(study, message, known, running);
	}

	/** A time as people read it, in their time zone. */
	public static String text(Instant time) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.format(time.atZone(ZoneId.systemDefault()));
	}

	/** Whose lock was found that no longer counted; null when the study had been closed as it should be. */
	public LockHolder getStale() {
		return stale;
	}

	/** Who took the lock over since; null when nobody did. */
	public LockHolder getUsurper() {
		Properties holder = read(folder);
		return holder == null || id.equals(holder.getProperty(ID)) ? null : holder(holder);
	}

	private void beatOnAndOn() {
		try {
			while (true) {
				Thread.sleep(BEAT);
				beatIfOurs();
			}
		} catch (InterruptedException e) {
			// closed
			return;
		}
	}

	/** What goes wrong once, e.g. because the network is away for a moment, must not end the signs of life. */
	private void beatIfOurs() {
		try {
			if (getUsurper() == null && Files.isDirectory(folder)) {
				beat();
			}
		} catch (IOException e) {
			CoreLog.error("The lock of the study in " + folder + " cannot be renewed", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private synchronized void beat() throws IOException {
		if (closed) {
			return;
		}
		Properties properties = new Properties();
		properties.setProperty(USER, System.getProperty("user.name", Messages.unknown)); //$NON-NLS-1$
		properties.setProperty(HOST, host());
		properties.setProperty(SINCE, since.toString());
		properties.setProperty(SEEN, Instant.now().toString());
		properties.setProperty(ID, id);
		StringWriter text = new StringWriter();
		properties.store(text, null);
		AtomicFiles.write(folder.resolve(HOLDER), text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** Who holds or held the lock; null when nobody does or what is written there makes no sense. */
	private static LockHolder readHolder(Path folder) {
		Properties properties = read(folder);
		return properties == null ? null : holder(properties);
	}

	private static Properties read(Path folder) {
		Path file = folder.resolve(HOLDER);
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
				return null;
			}
			Properties properties = new Properties();
			properties.load(new StringReader(Files.readString(file)));
			return properties;
		} catch (IOException | IllegalArgumentException e) {
			// a file cut off by a crash says no more than none
			return null;
		}
	}

	private static LockHolder holder(Properties properties) {
		if (properties.getProperty(HOST) == null) {
			return null;
		}
		try {
			return new LockHolder(properties.getProperty(USER, Messages.unknown),
					properties.getProperty(HOST), Instant.parse(properties.getProperty(SINCE, "")), //$NON-NLS-1$
					Instant.parse(properties.getProperty(SEEN, ""))); //$NON-NLS-1$
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	/** Asks no name server. */
	private static String host() {
		String name = System.getenv("COMPUTERNAME"); //$NON-NLS-1$
		Path linux = Path.of("/proc/sys/kernel/hostname"); //$NON-NLS-1$
		try {
			if (name == null && Files.isReadable(linux)) {
				name = Files.readString(linux).strip();
			}
			return name != null ? name : InetAddress.getLocalHost().getHostName();
		} catch (IOException e) {
			return "localhost"; //$NON-NLS-1$
		}
	}

	/** Lets go of the study; somebody who took it over keeps it. */
	@Override
	public void close() {
		try {
			synchronized (this) {
				closed = true;
				if (getUsurper() == null) {
					Files.deleteIfExists(folder.resolve(HOLDER));
				}
			}
		} catch (IOException e) {
			CoreLog.error("The sign of life in " + folder + " cannot be deleted", e); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			heart.interrupt();
			release();
		}
	}

	private void release() {
		try {
			channel.close();
		} catch (IOException e) {
			CoreLog.error("The lock of the study in " + folder + " cannot be let go", e); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			HELD.remove(key);
		}
	}
}
