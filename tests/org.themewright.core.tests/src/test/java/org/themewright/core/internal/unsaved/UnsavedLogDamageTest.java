package org.themewright.core.internal.unsaved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.Recovery;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.internal.BringsTrail;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.support.DiskInFront;
import org.themewright.core.support.Folders;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;

/** Logs of unsaved work that are damaged, or were made to do harm. */
class UnsavedLogDamageTest {

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private Path crashed;
	/** The study after each command, the saved one first. */
	private final List<String> states = new ArrayList<>();
	private Path log;
	private byte[] intact;

	@BeforeEach
	void crash() throws IOException, StudyException {
		Path folder = temp.resolve("study");
		try (StudySession session = StudySession.create(folder, "Peers")) {
			Random random = new Random(6);
			RandomStudy study = new RandomStudy(session, random);
			study.fill();
			session.save(null);
			states.add(StudyDump.asStored(session.getStudy()));
			session.addListener(change -> states.add(StudyDump.asStored(session.getStudy())));
			for (int i = 0; i < 30; i++) {
				study.step();
				if (random.nextInt(4) == 0) {
					session.undo();
				}
			}
			try (var files = Files.list(UnsavedLog.folder(folder))) {
				log = files.filter(Files::isRegularFile).findFirst().orElseThrow();
			}
			awaitAll(log, states.size() - 1);
			intact = Files.readAllBytes(log);
			crashed = Folders.copy(folder, temp.resolve("crashed"));
		}
		log = UnsavedLog.folder(crashed).resolve(log.getFileName());
		assertTrue(states.size() > 20);
	}

	private static void awaitAll(Path log, int commands) throws IOException {
		while (UnsavedLogFile.read(log).commands().size() < commands) {
			Thread.onSpinWait();
		}
	}

	@AfterEach
	void forget() throws IOException {
		Folders.delete(crashed);
	}

	private List<LoggedCommand> read(byte[] bytes) throws IOException {
		Files.write(log, bytes);
		return UnsavedLogFile.read(log).commands();
	}

	/** Where each command ends in the file. */
	private List<Long> ends() throws IOException {
		return read(intact).stream().map(each -> each.offset() + each.length()).toList();
	}

	private static List<String> described(List<LoggedCommand> commands) {
		return commands.stream().map(each -> each.kind() + each.label() + each.offset() + "+" + each.length()).toList();
	}

	@Test
	void aLogThatIsCutOffAnywhereGivesAllCommandsBeforeThat() throws IOException {
		List<String> all = described(read(intact));
		List<Long> ends = ends();
		for (int length = 0; length <= intact.length; length++) {
			long end = length;
			int whole = (int) ends.stream().filter(each -> each <= end).count();
			assertEquals(all.subList(0, whole), described(read(Arrays.copyOf(intact, length))), "cut off at " + length);
			boolean atEnd = length == 0 || ends.contains(end) || length == UnsavedLogFile.magic().length;
			assertEquals(!atEnd || length == 0, UnsavedLogFile.read(log).cutOff(), "cut off at " + length);
		}
	}

	@Test
	void aFlippedByteAnywhereKeepsTheCommandsBeforeIt() throws IOException {
		List<String> all = described(read(intact));
		List<Long> ends = ends();
		Random random = new Random(1);
		for (int at = 0; at < intact.length; at++) {
			byte[] flipped = intact.clone();
			flipped[at] ^= (byte) (1 + random.nextInt(255));
			int place = at;
			int before = at < UnsavedLogFile.magic().length ? 0 : (int) ends.stream().filter(each -> each <= place).count();
			assertEquals(all.subList(0, before), described(read(flipped)), "flipped at " + at);
		}
	}

	@Test
	void whateverIsCutOffTheStudyIsAsItWasAfterOneOfItsCommands() throws IOException, StudyException {
		List<Long> ends = new ArrayList<>(ends());
		ends.add(0, (long) UnsavedLogFile.magic().length);
		for (int i = 0; i < ends.size(); i++) {
			for (int more : new int[] { -1, 0, 1, 9 }) {
				int length = Math.min(intact.length, (int) (ends.get(i) + more));
				Path folder = Folders.copy(crashed, temp.resolve("cut"));
				Files.write(UnsavedLog.folder(folder).resolve(log.getFileName()), Arrays.copyOf(intact, length));
				long whole = ends.stream().filter(each -> each <= length).count() - 1;
				try (StudySession session = StudySession.open(folder, null)) {
					Recovery recovery = session.recoverUnsavedWork();
					assertEquals(List.of(), recovery.failures());
					StudyDump.assertSame(states.get((int) Math.max(0, whole)), StudyDump.asStored(session.getStudy()),
							"cut off at " + length);
				}
				Folders.delete(folder);
			}
		}
	}

	/** Does bytes that nobody wrote; returns false if they are refused, which must leave the study as it was. */
	private static boolean replay(StudySession session, Replayer replayer, String before, byte[] changes) {
		try {
			session.execute("evil", () -> replayer.replay(new BoundedInput(new ByteArrayInputStream(changes), changes.length)));
			session.undo();
			return true;
		} catch (ReplayException e) {
			return false;
		} finally {
			StudyDump.assertSame(before, StudyDump.asStored(session.getStudy()), "taken back");
		}
	}

	private static byte[] changes(LoggedCommand command) throws IOException {
		try (BoundedInput in = command.changes()) {
			return in.readAllBytes();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0x00ffffff })
	void numbersThatNobodyWroteDoNoHarm(int number) throws IOException, StudyException {
		List<LoggedCommand> commands = read(intact);
		List<byte[]> all = new ArrayList<>();
		for (LoggedCommand each : commands) {
			all.add(changes(each));
		}
		Random random = new Random(number);
		int refused = 0;
		try (StudySession session = StudySession.open(crashed, null)) {
			session.setAsideUnsavedWork();
			Replayer replayer = new Replayer(session.getStudy(), session.getFolder(), (transcript, bytes) -> {
			});
			for (byte[] changes : all) {
				String before = StudyDump.asStored(session.getStudy());
				for (int at = 0; at + Integer.BYTES <= changes.length; at += changes.length < 200 ? 1 : 1 + random.nextInt(40)) {
					byte[] evil = changes.clone();
					ByteBuffer.wrap(evil).putInt(at, number);
					refused += replay(session, replayer, before, evil) ? 0 : 1;
				}
				session.execute("as it was",
						(BringsTrail) () -> replayer.replay(new BoundedInput(new ByteArrayInputStream(changes), changes.length)));
			}
			StudyDump.assertSame(states.getLast(), StudyDump.asStored(session.getStudy()), "all of it");
		}
		assertTrue(refused > 500, refused + " refused");
	}

	@Test
	void bytesThatNobodyWroteDoNoHarm() throws IOException, StudyException {
		List<byte[]> all = new ArrayList<>();
		for (LoggedCommand each : read(intact)) {
			all.add(changes(each));
		}
		try (StudySession session = StudySession.open(crashed, null)) {
			session.setAsideUnsavedWork();
			String before = StudyDump.asStored(session.getStudy());
			Replayer replayer = new Replayer(session.getStudy(), session.getFolder(), (transcript, bytes) -> {
			});
			Random random = new Random(2);
			int refused = 0;
			for (int i = 0; i < 3_000; i++) {
				byte[] evil = all.get(random.nextInt(all.size())).clone();
				for (int flips = random.nextInt(4); flips >= 0; flips--) {
					evil[random.nextInt(evil.length)] = random.nextInt(4) == 0 ? (byte) random.nextInt(256)
							: (byte) "VTIARMnsixpo\0".charAt(random.nextInt(13));
				}
				refused += replay(session, replayer, before, evil) ? 0 : 1;
			}
			assertTrue(refused > 1000, refused + " refused");
		}
	}

	@Test
	void placesNestedWithoutEndAreRefused() throws IOException, StudyException {
		byte[] evil = new byte[5_000_000];
		Arrays.fill(evil, (byte) ChangeEncoder.BY_PLACE);
		evil[0] = ChangeEncoder.VALUE_SET;
		try (StudySession session = StudySession.open(crashed, null)) {
			assertFalse(replay(session, new Replayer(session.getStudy(), session.getFolder(), (transcript, bytes) -> {
			}), states.getFirst(), evil));
		}
	}

	/** A log as it would be written, with a checksum that is right. */
	private static byte[] record(byte[] body, int claimed) {
		CRC32 crc = new CRC32();
		crc.update(body);
		return ByteBuffer.allocate(8 + body.length).putInt(claimed).putInt((int) crc.getValue()).put(body).array();
	}

	private static byte[] body(char type, int... numbers) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeByte(type);
		for (int each : numbers) {
			out.writeInt(each);
		}
		return bytes.toByteArray();
	}

	@Test
	void recordsThatNobodyWroteEndTheLogAndNothingElse() throws IOException, StudyException {
		List<byte[]> evil = new ArrayList<>();
		for (int number : new int[] { Integer.MAX_VALUE, -1, 7, 1 << 30 }) {
			evil.add(record(body('H', number), 5));
			evil.add(record(body('H', 1, number), 9));
			evil.add(record(body('C', 0, number), 9));
			evil.add(record(body('C', 0, 0, number, number), 17));
			evil.add(record(body('Z', number), 5));
			evil.add(record(body('E', 0), number));
		}
		// not UTF-8 as Java writes it
		evil.add(record(new byte[] { 'H', 0, 0, 0, 1, 0, 2, (byte) 0xff, (byte) 0xff }, 9));
		evil.add(record(new byte[] { 'C', 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 0 }, 14));
		evil.add(record(new byte[] { 'C', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 }, 16));
		int commands = read(intact).size();
		for (byte[] each : evil) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			bytes.write(intact);
			bytes.write(each);
			Files.write(log, bytes.toByteArray());
			assertEquals(commands, UnsavedLogFile.read(log).commands().size(), () -> Arrays.toString(each));
			try (StudySession session = StudySession.open(crashed, null)) {
				assertEquals(commands, session.getUnsavedWork().size());
			}
		}
	}

	/** More than this machine has memory for, and yet a small file: it is full of holes. */
	@Test
	void aLogAsLargeAsTheDiskIsNotReadIntoMemory() throws IOException, StudyException {
		Files.write(log, intact);
		int length = Integer.MAX_VALUE;
		try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.allocate(8).putInt(length).putInt(0).flip(), intact.length);
			channel.write(ByteBuffer.wrap(new byte[] { 'C' }), intact.length + 8L);
			channel.write(ByteBuffer.allocate(1), intact.length + 8L + length - 1);
		}
		try (StudySession session = StudySession.open(crashed, null)) {
			assertEquals(states.size() - 1, session.getUnsavedWork().size());
		}
	}

	@Test
	void aLogInWhichNothingCanBeReadIsPutAsideAndAnEmptyOneDeleted() throws IOException, StudyException {
		Files.write(log, "not a log".getBytes());
		Path empty = Files.write(log.resolveSibling("1-empty.log"), UnsavedLogFile.magic());
		Path folder = Files.createDirectory(log.resolveSibling("folder.log"));
		try (StudySession session = StudySession.open(crashed, null)) {
			assertEquals(List.of(), session.getUnsavedWork());
			assertEquals(new Recovery(0, List.of()), session.recoverUnsavedWork());
		}
		assertFalse(Files.exists(log));
		assertFalse(Files.exists(empty));
		assertTrue(Files.isDirectory(folder));
		assertEquals("not a log", Files.readString(log.resolveSibling("set-aside").resolve(log.getFileName())));
	}

	@Test
	void theNameOfALogIsForcedToDiskToo() throws IOException, InterruptedException {
		Path study = Files.createDirectory(temp.resolve("forced"));
		List<Path> forced = new ArrayList<>();
		Disk disk = new DiskInFront(Disk.REAL) {
			@Override
			public void force(Path folder) throws IOException {
				super.force(folder);
				forced.add(folder);
			}
		};
		UnsavedLog written = new UnsavedLog(study, disk);
		written.append(StudyChange.Kind.EXECUTE, "Something", new ChangeEncoder(study, transcript -> null));
		written.rotate(new ArrayList<>());
		written.flush();
		assertEquals(List.of(UnsavedLog.folder(study), UnsavedLog.folder(study).getParent()), forced);
		written.close(true);
	}

	@Test
	void labelsOfAnyLengthAreCutShort() throws IOException {
		ByteArrayOutputStream changes = new ByteArrayOutputStream();
		changes.write(new byte[7]);
		byte[] record = UnsavedLogFile.commandRecord(StudyChange.Kind.UNDO, "long ".repeat(200_000), Instant.now(), changes);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(UnsavedLogFile.magic());
		bytes.write(record);
		LoggedCommand command = read(bytes.toByteArray()).getFirst();
		assertEquals(2_000, command.label().length());
		assertEquals(7, command.length());
		assertEquals(StudyChange.Kind.UNDO, command.kind());
	}
}
