package org.themewright.ui.internal.search;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.search.QueryCompletion;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.StudyIndex;

/**
 * A line to write a query in: Ctrl+Space proposes how it may go on, Alt+Down shows earlier queries, and what cannot be
 * understood is underlined.
 */
final class QueryField {

	private static final int MOST_PROPOSALS = 50;
	private static final int MOST_IN_MENU = 80;

	private final IndexService indexes = PlatformUI.getWorkbench().getService(IndexService.class);
	private final Composite row;
	private final SourceViewer viewer;
	private final StyledText text;
	private final Button older;
	private final StudySession session;
	private List<String> history = List.of();

	/**
	 * @param parent  has a grid layout
	 * @param session whose names and words are proposed; null for none
	 */
	QueryField(Composite parent, StudySession session) {
		this.session = session;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		viewer = new SourceViewer(row, null, SWT.SINGLE | SWT.BORDER);
		viewer.setDocument(new Document());
		viewer.configure(new Configuration());
		text = viewer.getTextWidget();
		text.setFont(JFaceResources.getFont(JFaceResources.TEXT_FONT));
		text.setMargins(4, 4, 4, 4);
		text.setToolTipText(Messages.queryTip);
		text.addVerifyKeyListener(event -> {
			int operation = operation(event.stateMask, event.keyCode);
			if (operation != 0) {
				event.doit = false;
				viewer.doOperation(operation);
			} else if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MOD3) != 0) {
				event.doit = false;
				showHistory();
			}
		});
		// Tab goes on to the next field: there is nothing to indent
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(viewer.getControl());
		older = new Button(row, SWT.ARROW | SWT.DOWN);
		older.setToolTipText(Messages.queryHistory);
		older.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showHistory()));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.FILL).applyTo(older);
	}

	private static int operation(int state, int key) {
		boolean control = (state & SWT.MODIFIER_MASK) == SWT.MOD1;
		return !control ? 0 : switch (key) {
			case ' ' -> ISourceViewer.CONTENTASSIST_PROPOSALS;
			case 'a' -> ITextOperationTarget.SELECT_ALL;
			default -> 0;
		};
	}

	/** What is written. */
	String getText() {
		return viewer.getDocument().get();
	}

	/** Writes another query. */
	void setText(String query) {
		viewer.getDocument().set(query);
		text.setCaretOffset(query.length());
	}

	/** Earlier queries, the latest first. */
	void setHistory(List<String> queries) {
		history = queries;
		older.setEnabled(!queries.isEmpty());
	}

	/** Told after each change, also by {@link #setText}. */
	void onChange(Runnable changed) {
		viewer.addTextListener(event -> {
			if (event.getDocumentEvent() != null) {
				changed.run();
			}
		});
	}

	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
		older.setEnabled(enabled && !history.isEmpty());
	}

	/** Goes to the line and selects what is written. */
	void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	/**
	 * Underlines from where a query cannot be understood.
	 *
	 * @return what is wrong and at which column; null when the query can be understood or is empty
	 */
	String check() {
		String query = getText();
		text.setStyleRange(null);
		if (query.isBlank()) {
			return null;
		}
		try {
			StudyIndex.check(query);
			return null;
		} catch (QuerySyntaxException e) {
			int start = Math.clamp(e.getColumn() - 1, 0, query.length() - 1);
			StyleRange wrong = new StyleRange(start, query.length() - start, null, null);
			wrong.underline = true;
			wrong.underlineStyle = SWT.UNDERLINE_ERROR;
			text.setStyleRange(wrong);
			return NLS.bind(Messages.syntaxError, e.getColumn(), e.getMessage());
		}
	}

	private void showHistory() {
		Menu menu = new Menu(row);
		for (String each : history) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			String line = each.length() > MOST_IN_MENU ? each.substring(0, MOST_IN_MENU) + '\u2026' : each;
			item.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				setText(each);
				setFocus();
			}));
		}
		Control field = viewer.getControl();
		Point below = field.toDisplay(0, field.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, (Event event) -> row.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Proposals come from the index, in another thread. */
	private final class Configuration extends SourceViewerConfiguration {

		/** None: its operations would be among those of the workbench. */
		@Override
		public IUndoManager getUndoManager(ISourceViewer forViewer) {
			return null;
		}

		@Override
		public ContentAssistant getContentAssistant(ISourceViewer forViewer) {
			ContentAssistant assistant = new ContentAssistant(true);
			assistant.setContentAssistProcessor(new Proposals(), IDocument.DEFAULT_CONTENT_TYPE);
			assistant.enableAutoActivation(false);
			assistant.enableAutoInsert(true);
			assistant.setEmptyMessage(Messages.queryNoProposals);
			assistant.setShowEmptyList(true);
			return assistant;
		}
	}

	private final class Proposals implements IContentAssistProcessor {

		private String problem;

		@Override
		public ICompletionProposal[] computeCompletionProposals(ITextViewer forViewer, int offset) {
			problem = null;
			String query = forViewer.getDocument().get();
			if (session == null) {
				return new ICompletionProposal[0];
			}
			try {
				return indexes.complete(session, query, offset, MOST_PROPOSALS, new NullProgressMonitor()).stream()
						.map(this::proposal).toArray(ICompletionProposal[]::new);
			} catch (StudyException e) {
				problem = e.getMessage();
				ILog.of(QueryField.class).warn(e.getMessage(), e);
			} catch (OperationCanceledException e) {
				problem = Messages.queryNoProposals;
			}
			return new ICompletionProposal[0];
		}

		private ICompletionProposal proposal(QueryCompletion each) {
			return new CompletionProposal(each.text(), each.start(), each.end() - each.start(), each.text().length(), null,
					each.label(), null, null);
		}

		@Override
		public String getErrorMessage() {
			return problem;
		}

		@Override
		public IContextInformation[] computeContextInformation(ITextViewer forViewer, int offset) {
			return new IContextInformation[0];
		}

		@Override
		public char[] getCompletionProposalAutoActivationCharacters() {
			return null;
		}

		@Override
		public char[] getContextInformationAutoActivationCharacters() {
			return null;
		}

		@Override
		public IContextInformationValidator getContextInformationValidator() {
			return null;
		}
	}
}
