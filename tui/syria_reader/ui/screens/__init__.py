"""What can fill the screen."""
