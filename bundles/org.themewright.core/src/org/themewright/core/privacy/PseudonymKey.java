package org.themewright.core.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.AEADBadTagException;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.privacy.PseudonymKeyException.Reason;

/**
 * The pseudonym key of a study: which real names stand behind its pseudonyms. It lies in the study's folder, encrypted
 * with a passphrase: by AES-256-GCM, with a key that Argon2id makes from the passphrase (RFC 9106, the second recommended
 * choice of section 4: 64 MiB, 3 passes, 4 lanes). Without the passphrase nobody reads it, and nobody can restore it.
 * Nothing else in a study depends on it, and it is not part of what undo, search and reports know.
 * <p>
 * Creating, opening and changing the passphrase take about half a second and the memory said; do them off the UI thread.
 * They cannot be cancelled. Passphrases are given as arrays, which stay as they are; the caller wipes them. A passphrase is
 * not empty; composed and decomposed letters are the same (Unicode's form NFC).
 * <p>
 * Thread: used by one thread at a time, which may be another each time.
 *
 * @since 0.1
 */
public final class PseudonymKey implements AutoCloseable {

	private static final String FOLDER = "private"; //$NON-NLS-1$
	private static final String FILE = "pseudonyms.key"; //$NON-NLS-1$
	private static final String GIT_IGNORE = ".gitignore"; //$NON-NLS-1$
	private static final String IGNORE_ALL = "*\n"; //$NON-NLS-1$

	private final Path file;
	private final Map<String, PseudonymEntry> entries = new LinkedHashMap<>();
	private KeyDerivation derivation;
	private byte[] salt;
	/** Null once closed. */
	private byte[] key;
	/** What the file held when it was last read or written here; null before it is first written. */
	private byte[] stored;
	private boolean changed;

	private PseudonymKey(Path file) {
		this.file = file;
	}

	/**
	 * @param studyFolder the folder of a study
	 * @return where its pseudonym key lies, if it has one
	 */
	public static Path fileOf(Path studyFolder) {
		return studyFolder.toAbsolutePath().normalize().resolve(FOLDER).resolve(FILE);
	}

	/**
	 * @param studyFolder the folder of a study
	 * @return whether the study has a pseudonym key
	 */
	public static boolean exists(Path studyFolder) {
		return Files.exists(fileOf(studyFolder), LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Makes an empty key and writes it, readable by the owner only where the file system knows owners. Its folder is kept
	 * out of git.
	 *
	 * @param studyFolder the folder of a study that has no key
	 * @param passphrase  opens the key from now on; not empty
	 * @return the open key
	 * @throws StudyException if the folder is no study, there is a key, the passphrase is empty, or it cannot be written
	 */
	public static PseudonymKey create(Path studyFolder, char[] passphrase) throws StudyException {
		return create(studyFolder, passphrase, KeyDerivation.STRONG);
	}

	static PseudonymKey create(Path studyFolder, char[] passphrase, KeyDerivation derivation) throws StudyException {
		if (!StudySession.isStudy(studyFolder)) {
			throw new StudyException(studyFolder, Messages.notAStudy);
		}
		PseudonymKey result = new PseudonymKey(fileOf(studyFolder));
		result.checkNotWrittenByOthers();
		try {
			result.setPassphrase(passphrase, derivation);
			result.save();
			return result;
		} catch (StudyException | RuntimeException e) {
			result.close();
			throw e;
		}
	}

	/**
	 * Opens the key of a study.
	 *
	 * @param studyFolder the folder of a study
	 * @param passphrase  the passphrase of the key
	 * @return the open key
	 * @throws PseudonymKeyException if the passphrase is wrong or the file cannot be used, which {@code getReason} tells
	 * @throws StudyException        if there is no key, or it cannot be read
	 */
	public static PseudonymKey open(Path studyFolder, char[] passphrase) throws StudyException {
		Path file = fileOf(studyFolder);
		if (!exists(studyFolder)) {
			throw StudySession.isStudy(studyFolder) ? new StudyException(file, Messages.noKey)
					: new StudyException(studyFolder, Messages.notAStudy);
		}
		checkPassphrase(file, passphrase);
		PseudonymKey result = new PseudonymKey(file);
		result.stored = read(file);
		try {
			result.unlock(KeyFile.of(file, result.stored), passphrase);
			return result;
		} catch (StudyException | RuntimeException e) {
			result.close();
			throw e;
		}
	}

	private void unlock(KeyFile from, char[] passphrase) throws PseudonymKeyException {
		derivation = from.derivation();
		salt = from.salt();
		key = derivation.derive(passphrase, salt);
		byte[] plain = null;
		try {
			plain = from.open(key);
			EntryBytes.read(plain).forEach(each -> entries.put(each.realName(), each));
		} catch (AEADBadTagException e) {
			throw new PseudonymKeyException(file, Reason.WRONG_PASSPHRASE, Messages.wrongPassphrase);
		} catch (IllegalArgumentException e) {
			throw KeyFile.damaged(file);
		} finally {
			wipe(plain);
		}
	}

	/** @return all entries, in the order they were added; a copy */
	public List<PseudonymEntry> entries() {
		checkOpen();
		return List.copyOf(entries.values());
	}

	/**
	 * @param realName a real name
	 * @return its entry, if there is one
	 */
	public Optional<PseudonymEntry> find(String realName) {
		checkOpen();
		return Optional.ofNullable(entries.get(PseudonymEntry.oneLine(realName)));
	}

	/**
	 * @param pseudonym a pseudonym
	 * @return the entries whose real names it stands for; empty when nobody bears it
	 */
	public List<PseudonymEntry> findByPseudonym(String pseudonym) {
		checkOpen();
		String wanted = PseudonymEntry.oneLine(pseudonym);
		return entries.values().stream().filter(each -> each.pseudonym().equals(wanted)).toList();
	}

	/**
	 * Adds an entry, or puts it in the place of the one with the same real name.
	 *
	 * @param entry the entry, not null
	 */
	public void put(PseudonymEntry entry) {
		checkOpen();
		changed |= !entry.equals(entries.put(entry.realName(), entry));
	}

	/**
	 * @param realName a real name, whose entry is taken out
	 * @return whether there was one
	 */
	public boolean remove(String realName) {
		checkOpen();
		boolean removed = entries.remove(PseudonymEntry.oneLine(realName)) != null;
		changed |= removed;
		return removed;
	}

	/** @return whether there is anything that {@link #save} would write */
	public boolean isChanged() {
		return changed;
	}

	/**
	 * Sets another passphrase, from the next save on. Copies of the file that were made before, such as backups, still
	 * open with the old one.
	 *
	 * @param passphrase opens the key in future; not empty
	 * @throws StudyException if it is empty; the old one then holds
	 */
	public void changePassphrase(char[] passphrase) throws StudyException {
		checkOpen();
		setPassphrase(passphrase, KeyDerivation.STRONG);
	}

	private void setPassphrase(char[] passphrase, KeyDerivation costs) throws StudyException {
		checkPassphrase(file, passphrase);
		byte[] newSalt = KeyFile.newSalt();
		byte[] newKey = costs.derive(passphrase, newSalt);
		wipe(key);
		derivation = costs;
		salt = newSalt;
		key = newKey;
		changed = true;
	}

	private static void checkPassphrase(Path file, char[] passphrase) throws StudyException {
		if (passphrase.length == 0) {
			throw new StudyException(file, Messages.passphraseEmpty);
		}
	}

	/**
	 * Encrypts all entries anew and writes them, as a whole or not at all.
	 *
	 * @throws StudyException if it cannot be written, or something else has written the file since it was opened; the file
	 *                        is then as it was
	 */
	public void save() throws StudyException {
		checkOpen();
		checkNotWrittenByOthers();
		byte[] plain = EntryBytes.write(entries.values());
		byte[] bytes;
		try {
			bytes = KeyFile.seal(derivation, salt, key, plain).toBytes();
		} finally {
			wipe(plain);
		}
		if (bytes.length > KeyFile.LARGEST) {
			throw new StudyException(file, Messages.tooLarge);
		}
		try {
			prepareFolder();
			AtomicFiles.write(file, bytes, onlyForOwner("rw-------")); //$NON-NLS-1$
		} catch (IOException e) {
			throw new StudyException(file, NLS.bind(Messages.cannotWrite, FileProblems.reason(e)), e);
		}
		stored = bytes;
		changed = false;
	}

	/** Two people may have the key open, in two programs; neither may lose what the other wrote. */
	private void checkNotWrittenByOthers() throws StudyException {
		if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		if (stored == null) {
			throw new StudyException(file, Messages.keyExists);
		}
		if (!Arrays.equals(stored, read(file))) {
			throw new StudyException(file, Messages.changedMeanwhile);
		}
	}

	/** A study from elsewhere may have links in it; the key stays within its folder. */
	private static byte[] read(Path file) throws StudyException {
		if (!Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS)
				|| !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new StudyException(file, Messages.notAFile);
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(KeyFile.LARGEST + 1);
			if (bytes.length > KeyFile.LARGEST) {
				throw new StudyException(file, Messages.tooLarge);
			}
			return bytes;
		} catch (IOException e) {
			throw new StudyException(file, NLS.bind(Messages.cannotRead, FileProblems.reason(e)), e);
		}
	}

	private void prepareFolder() throws IOException {
		Path folder = file.getParent();
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			Files.createDirectory(folder, onlyForOwner("rwx------")); //$NON-NLS-1$
		}
		Path ignore = folder.resolve(GIT_IGNORE);
		if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
			AtomicFiles.write(ignore, IGNORE_ALL.getBytes(StandardCharsets.UTF_8), onlyForOwner("rw-------")); //$NON-NLS-1$
		}
	}

	private FileAttribute<?>[] onlyForOwner(String permissions) {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) { //$NON-NLS-1$
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

	private void checkOpen() {
		if (key == null) {
			throw new IllegalStateException("closed"); //$NON-NLS-1$
		}
	}

	/** Wipes the encryption key and lets go of the names; what was not saved is lost. Closing twice has no effect. */
	@Override
	public void close() {
		wipe(key);
		key = null;
		entries.clear();
		changed = false;
	}

	private static void wipe(byte[] secret) {
		if (secret != null) {
			Arrays.fill(secret, (byte) 0);
		}
	}
}
