package org.themewright.ui.diagram.internal.out;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;

/** Asks in which format, at which scale and where a diagram is written. What was chosen last is chosen again. */
public final class ExportDialog extends TitleAreaDialog {

	private static final String SECTION = "exportDiagram"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String SCALE = "scale"; //$NON-NLS-1$
	private static final String TRANSPARENT = "transparent"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final double[] SCALES = { 1, 2, 3, 4, ExportChoice.PRINT_SCALE };
	private static final int FIELD_WIDTH = 380;

	private final DiagramScene scene;
	private final List<Button> formats = new ArrayList<>();
	private Combo scale;
	private Label size;
	private Button transparent;
	private Text target;
	private ExportChoice choice;

	/** For a diagram as it is drawn for paper. */
	public ExportDialog(Shell parent, DiagramScene scene) {
		super(parent);
		this.scene = scene;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.exportTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.exportHeading, scene.title()));
		setMessage(Messages.exportMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 10).spacing(0, 10).applyTo(area);
		createFormat(area);
		createTarget(area);
		return area;
	}

	private void createFormat(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText(Messages.format);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 6).spacing(10, 6).applyTo(group);
		String[] texts = { Messages.svg, Messages.pdf, Messages.png };
		String stored = settings().get(FORMAT);
		int chosen = stored == null ? 0 : Math.max(0, ExportChoice.SUFFIXES.indexOf(stored));
		for (int i = 0; i < texts.length; i++) {
			Button button = new Button(group, SWT.RADIO);
			button.setText(texts[i]);
			button.setSelection(i == chosen);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					changeSuffix();
				}
			});
			GridDataFactory.fillDefaults().span(4, 1).applyTo(button);
			formats.add(button);
		}
		Label label = new Label(group, SWT.NONE);
		label.setText(Messages.scale);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(22, 0).applyTo(label);
		scale = new Combo(group, SWT.READ_ONLY);
		for (double each : SCALES) {
			scale.add(each == ExportChoice.PRINT_SCALE ? Messages.scaleDpi : NLS.bind(Messages.scaleTimes, (int) each));
		}
		scale.select(storedScale());
		scale.addListener(SWT.Selection, event -> validate());
		size = new Label(group, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(size);
		transparent = new Button(group, SWT.CHECK);
		transparent.setText(Messages.transparent);
		transparent.setSelection(settings().getBoolean(TRANSPARENT));
		GridDataFactory.fillDefaults().span(4, 1).applyTo(transparent);
	}

	private static int storedScale() {
		String stored = settings().get(SCALE);
		return stored != null && stored.matches("[0-9]") ? Math.min(SCALES.length - 1, Integer.parseInt(stored)) //$NON-NLS-1$
				: SCALES.length - 1;
	}

	private void createTarget(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.file);
		target = new Text(row, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT)
				.applyTo(target);
		String folder = settings().get(FOLDER);
		String name = scene.title().replaceAll("[^\\p{L}\\p{N} _-]", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		target.setText(Path.of(folder == null ? System.getProperty("user.home") : folder, name + suffix()).toString()); //$NON-NLS-1$
		target.addModifyListener(event -> followSuffix());
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		target.setFocus();
		target.selectAll();
		validate();
	}

	private String suffix() {
		for (int i = 0; i < formats.size(); i++) {
			if (formats.get(i).getSelection()) {
				return ExportChoice.SUFFIXES.get(i);
			}
		}
		return ExportChoice.SVG;
	}

	private double scale() {
		return SCALES[scale.getSelectionIndex()];
	}

	private void changeSuffix() {
		String name = target.getText();
		String typed = suffixOf(name);
		if (typed != null && !typed.equals(suffix())) {
			target.setText(name.substring(0, name.length() - typed.length()) + suffix());
		}
		validate();
	}

	private static String suffixOf(String name) {
		return ExportChoice.SUFFIXES.stream().filter(name.strip().toLowerCase(Locale.ROOT)::endsWith).findFirst().orElse(null);
	}

	/** A file that is called otherwise is of the other format. */
	private void followSuffix() {
		String typed = suffixOf(target.getText());
		if (typed != null) {
			for (int i = 0; i < formats.size(); i++) {
				formats.get(i).setSelection(ExportChoice.SUFFIXES.get(i).equals(typed));
			}
		}
		validate();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setFilterExtensions(new String[] { '*' + suffix() });
		Path path = path();
		if (path != null && path.getParent() != null) {
			dialog.setFilterPath(path.getParent().toString());
			dialog.setFileName(path.getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(suffixOf(chosen) == null ? chosen + suffix() : chosen);
		}
	}

	/** What is typed as a path, or null. */
	private Path path() {
		try {
			Path path = Path.of(target.getText().strip());
			return path.isAbsolute() && path.getFileName() != null ? path : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private void validate() {
		boolean picture = suffix().equals(ExportChoice.PNG);
		scale.setEnabled(picture);
		SceneBox page = SvgWriter.page(scene);
		size.setText(picture ? NLS.bind(Messages.size, (long) Math.ceil(page.width() * scale()),
				(long) Math.ceil(page.height() * scale())) : ""); //$NON-NLS-1$
		String problem = problem();
		if (problem == null && picture && scale() > PngWriter.largestScale(scene)) {
			problem = Messages.tooLarge;
		}
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
		}
	}

	private String problem() {
		Path path = path();
		if (path == null || Files.isDirectory(path)) {
			return Messages.noFile;
		}
		if (!suffix().equals(suffixOf(path.toString()))) {
			return NLS.bind(Messages.suffix, suffix());
		}
		if (!Files.isDirectory(path.getParent())) {
			return NLS.bind(Messages.noFolder, path.getParent());
		}
		return Files.isWritable(Files.exists(path) ? path : path.getParent()) ? null : Messages.notAllowed;
	}

	@Override
	protected void okPressed() {
		Path path = path();
		if (Files.exists(path)
				&& !MessageDialog.openQuestion(getShell(), Messages.exportTitle, NLS.bind(Messages.replace, path))) {
			return;
		}
		choice = new ExportChoice(path, scale(), transparent.getSelection());
		IDialogSettings settings = settings();
		settings.put(FORMAT, suffix());
		settings.put(SCALE, scale.getSelectionIndex());
		settings.put(TRANSPARENT, transparent.getSelection());
		settings.put(FOLDER, path.getParent().toString());
		super.okPressed();
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportDialog.class))
				.getDialogSettings();
		return all.getSection(SECTION) == null ? all.addNewSection(SECTION) : all.getSection(SECTION);
	}

	/** What was chosen; null when it was cancelled. */
	public ExportChoice choice() {
		return choice;
	}
}
